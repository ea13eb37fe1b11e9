using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.People;

/// <summary>The words that end a person's title, directly before the name.</summary>
internal static class TitleWords
{
    private static readonly string[] Words = (
        "总书记 副书记 书记 省长 市长 县长 区长 州长 盟长 旗长 镇长 乡长 村长 部长 司长 厅长 局长 处长 科长 股长 署长 院长 校长 所长 行长 会长 社长 馆长 站长 队长 组长 厂长 班长 段长 "
        + "台长 关长 庭长 园长 矿长 船长 机长 舰长 理事长 董事长 监事长 秘书长 委员长 议长 检察长 参谋长 事务长 主任 主席 总理 总统 首相 大臣 总裁 总经理 经理 总监 总工程师 总工 副总裁 副总监 副总理 副总统 副总编 副总编辑 副总工 副总工程师 副总指挥 总会计师 总规划师 总设计师 "
        + "总编辑 总编 主编 工程师 技师 设计师 架构师 分析师 研究员 院士 教授 讲师 博士 专家 学者 顾问 发言人 负责人 创始人 合伙人 法定代表人 法人代表 首席执行官 首席科学家 首席技术官 首席运营官 首席财务官 首席专家 "
        + "首席经济学家 经济学家 预报员 常委 委员 代表 专员 巡视员 调研员 督导员 政委 参赞 大使 公使 总领事 领事 特使 领导 领队 助理 干事 股东 掌门人 带头人 当家人 企业家 创业者 村支书 支书 村主任 网格员 驻村干部 "
        + "技术员 检验员 操作工 安全员 项目经理 讲解员 质检员 驾驶员 工人 职工 员工 村民 居民 农民 商户 店主 店长 业主 党员 医生 护士 教师 老师 律师 法官 警官 司机 种植户 养殖户 大户 果农 市民 游客 学生 毕业生 投资人 董事 "
        + "传承人 志愿者 客商 台商 外商 港商 女工 焊工 电工 钳工 技工 会计 骨干 青年 大学生 家长 主播 选手 队员 团长 师长 军长 科学家 副总 主持人 总师 导师 指挥 总指挥 工长 工友 监事 长官 理事 秘书 校友 县令 主管 组委会主席 掌柜 经纪人 承包人 承包商 创办人 发明人 设计者 建设者 亲历者 劳模 馆员 处员 科员 干部 同志 候选人 人选 主理人 会员 特派员 成员 工作人员 CEO CTO COO CFO 老板 民警 管理员 业务员 经济师 会计师 规划师 参事 台胞 主委 球员 门将 教练 链长 特首 立委 立法委员 议员 次长 总干事 主秘 里长 常务委员"
    ).Split(' ');

    private static readonly PhraseIndex<string> Search = PhraseIndex.Of(Words);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set = Words
        .ToHashSet()
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterNames =
        "总书记 书记 省长 市长 县长 区长 部长 厅长 局长 主任 主席 总理 院长 校长 董事长 总经理 院士 教授 博士 研究员 老师 同志"
            .Split(' ')
            .ToHashSet()
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words for people in general, which seldom stand before a name.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Common = (
        "代表 领导 股东 企业家 创业者 工人 职工 员工 村民 居民 农民 商户 业主 党员 教师 司机 市民 游客 学生 投资人 客商 台商 外商 港商 台胞 "
        + "大学生 家长 青年 干部 同志 专家 学者 顾问 成员 工作人员 会员 工友 校友 候选人 人选"
    )
        .Split(' ')
        .ToHashSet()
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a title word is held by one person, unlike 市民 and 领导.</summary>
    public static bool IsOffice(ReadOnlySpan<char> word) => !Common.Contains(word);

    /// <summary>Finds the next title word from a position on.</summary>
    /// <returns>Where it begins and ends; null where there is none.</returns>
    public static (int Start, int End)? Next(string folded, int from)
    {
        while (Search.TryFind(folded, from, out var at, out var length))
        {
            if (!IsWithinWord(folded, at, at + length))
            {
                return (at, at + length);
            }
            from = at + 1;
        }
        return null;
    }

    /// <summary>产业|主干道 has no 业主, 总工程量 no 总工, 输电工程 no 电工.</summary>
    private static bool IsWithinWord(string folded, int at, int end) =>
        (at > 0 && folded[at - 1] is '产' or '工' or '农' && folded.AsSpan(at).StartsWith("业主"))
        || folded.AsSpan(at).StartsWith("总工程量")
        || folded.AsSpan(at).StartsWith("总工期")
        || folded[end - 1] == '工' && end < folded.Length && folded[end] is '程' or '业' or '艺' or '厂' or '地';

    /// <summary>Whether a stretch ends in a title word, as 市委副书记 does.</summary>
    public static bool EndIn(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(6, text.Length); length >= 2; length--)
        {
            if (Set.Contains(text[^length..]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a title is used behind the name as well: 王建国书记, 李明教授.</summary>
    public static bool FollowNames(ReadOnlySpan<char> word) => AfterNames.Contains(word);
}
