using System.Buffers;
using DevZone.Reading.Articles.Names;

namespace DevZone.Reading.Extraction.People;

/// <summary>Decides where a name that begins at a position ends: 凌激|介绍, 王志斌|表示, 赵永和|说.</summary>
internal static class NameReader
{
    /// <summary>What people do in the news, behind their names.</summary>
    private static readonly SearchValues<string> Verbs = SearchValues.Create(
        (
            "说 表示 介绍 指出 强调 告诉 认为 透露 坦言 感慨 感叹 带队 带领 出席 主持 参加 参与 致辞 致词 作了 作为 作报告 作表态 宣布 宣读 代表 陪同 调研 走进 走访 来到 深入 前往 接受 会见 签署 签订 共同 随同 实地 听取 察看 "
            + "考察 检查 督导 提出 要求 回忆 回答 总结 呼吁 建议 希望 谈到 谈起 解释 分析 补充 直言 笑着 算了 算起 正在 看着 站在 先后 亲自 专程 担任 任 兼任 获得 获评 荣获 当选 被 曾 同志 一行 分别 讲话 发言 讲解 讲述 "
            + "点赞 祝贺 致信 表达 重申 称 讲 谈 向 在 对 与 和 及 等 率 为 从 则 也 还 将 就 以 把 都 同 是 有 的 了 给 让 跟 受 经 由 因 自 用 到 去 来 又 正 已 没 不 曾任 现任 提醒 推介 通报 部署 传达 汇报 围绕 结合 应邀 指导 见证 "
            + "揭牌 按下 共话 现场 详细 表态 回应 反映 关注 领衔 牵头 负责 创办 创立 成立 投资 返乡 回到 拿出 指着 手里 手捧 每天 每年 今年 去年 心里 家 高兴 激动 兴奋 自豪 信心 满怀 欣慰 深有 颇有 一边 一句 主动 多次 率队 率领 连续 "
            + "接过 打开 翻开 掰着 掐着 抱着 拉着 忙着 望着 动情 感激 深情 自信 骄傲 道 认真 仔细 边 表扬 肯定 充分 全程 下达 启动 审定 研究 接见 拜会 慰问 看望 巡查 赴 抵 问 答 "
            + "明确 展示 欢迎 期待 相信 感到 觉得 深知 坚信 承诺 保证 计划 打算 准备 决定 选择 开始 继续 坚持 推动 推进 组织 召开 召集 安排 布置 调度 督办 协调 对接 洽谈 交流 座谈 发表 发布 公布 披露 宣讲 授课 点评 评价 归纳 概括 分享 描述 形容 打趣 调侃 欣喜 满意 满脸 笑道 笑说 笑称 感谢 致谢 祝愿 鼓励 勉励 叮嘱 嘱咐 反问 追问 询问 提问 解答 建言 带着 领着 陪着 跟着 拿着 举着 捧着 拿起 举起 端起 驾车 乘坐 驱车 赶到 赶赴 奔赴 返回 离开 前来 到场 莅临 出任 就任 接任 升任 转任 调任 连任 继任 接替 到任 上任 卸任 辞任 履新 入选 入围 夺得 捧得 摘得 拿下 赢得 斩获 主导 主抓 分管 主管 联系 担纲 执笔 牵线 签下 签约 签字 签订 揭晓 颁发 颁奖 授牌 剪彩 奠基 启用 团队 所在 等人 夫妇 夫妻 父子 兄弟 母女 一家 率先 首先 随即 随后 当场 当天 昨日 昨天 近日 日前 目前 近期 早在 至今 仍 却 便 才 只 总 常 曾经 已经 正在 刚刚 终于 不禁 不由 不仅 不断 特别 尤其 十分 非常 深感 倍感 手持 身着 年仅 生于 毕业 出生 来自 报告 作出 做出 提到 说到 讲到 看到 听到 想到 遇到 得知 获悉 了解 指导 检验 操作 忙碌 穿梭 奔波 坐在 走到 走出 走上 进行 展开 打造 建设 引进 负有 拥有 掌管 接手 加入 参观 体验 品尝 观看 收看 致力 从事 长期 多年 先生 女士 教授 博士 院士 老师 同志 书记 主任 携 携手 偕 并 相关 关于"
        ).Split(' '),
        StringComparison.Ordinal
    );

    private static readonly SearchValues<string> OnlyVerbs = SearchValues.Create(
        ["介绍", "表示", "指出", "强调", "告诉", "认为", "透露", "坦言"],
        StringComparison.Ordinal
    );

    private static readonly SearchValues<char> NeverGiven = SearchValues.Create(
        "等在对及与将把是都也则还就被曾给让跟受称说讲谈的了到去又没不问答赴抵边任率要携偕"
    );

    /// <summary>Characters that end many given names, for where nothing behind a name tells its length.</summary>
    private static readonly SearchValues<char> UsualGiven = SearchValues.Create(
        "娥明华国平军伟强红英杰涛波斌霞玲丽芳敏静燕艳慧娟秀兰凤洁梅琳云莲真雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莉桂娣叶璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓仪荷丹蓉眉君琴蕊薇菁梦岚苑婕馨瑗韵融艺咏卿聪澜纯毓悦昭冰爽茗羽希"
            + "宁欣育滢筠柔竹凝晓欢霄枫芸菲寒伊亚宜姬舒影枝思毅俊峰健世广志义兴良海山仁贵福生龙元全胜学祥才发武新利清飞彬富顺信子昌成康星光天达安岩中茂进林坚彪博诚先敬震振壮群豪心邦承乐绍功松善厚庆磊民友裕河哲江超浩亮政谦亨奇翰朗伯宏若"
            + "鸣朋梁栋维启克伦翔旭鹏泽晨辰建家致树炎德泰盛雄琛钧冠腾楠榕航弘文东刚勇鑫阳洋宇睿轩然彤雯昊坤辉晖峥嵘钢铭锋钊铮柱根堂喜增宝宾滨凯恺恒恩桥森淼焱垚鹰骏骁骥驰纲绪勋劲劼升午占卫双吉品堃妮娜孝存宪寅岭川巍帆帅庚延彦忠怀扬拓捷斐"
            + "旺昕春晗景智曦朝木柏柳标格桐梓棋永沛泉津洲浪润淳渊源溪滔潇激灿炜炳烨煜熙献玉玮珂珠琪瑜璇甫畅益盈禄禹立竣素绮罡耀联臣舟芬芝苗茵荃萌萍蕾虎虹誉谊贝贤赫跃轶辛迅远遥郁金银锐锡长闯闻陶雅雨雷霖霜韬颂颜驹魁麒麟默齐琨珺璋昱昶暄"
    );

    /// <summary>Surnames that are words as well: behind a title they begin a name only where a verb or a mark shows its end (客商|应邀参会, 总书记|和党中央).</summary>
    private static readonly SearchValues<char> AlsoWords = SearchValues.Create("和与应向从同经由来都及於");

    /// <summary>Surnames, too, that behind a word for people in general go on with the sentence: 市民|都能, 企业家|来访, 台商|区.</summary>
    private static readonly SearchValues<char> GoesOn = SearchValues.Create("和与应从同经由来都及於区公楼祖乐");

    private static readonly SearchValues<char> Transliterated = SearchValues.Create(
        "阿不都热合曼买提吐尔逊努尔艾力古丽玛依木江克拉汗别孜迪拜尼亚孜帕提米赛沙依达赫巴图哈斯其格乌兰云扎西多吉次仁卓玛旺堆索朗平措格桑洛桑拉姆央金尕藏才让罗布班丹增强白热娜妮依斯坎德尔司马义居来牙森卡德肉孜塔西甫"
    );

    /// <param name="folded">The part's folded text.</param>
    /// <param name="start">Where a name would begin.</param>
    /// <param name="isAnnounced">True behind a title, where a name is expected; else only what is surely one counts.</param>
    /// <param name="isOffice">True behind a title that one person holds (局长), false behind a word for people in general (市民).</param>
    /// <returns>The name's length; 0 where there is none.</returns>
    public static int Length(string folded, int start, bool isAnnounced, bool isOffice = true)
    {
        var rest = folded.AsSpan(start, Math.Min(PersonNames.LongestDotted, folded.Length - start));
        if (!isOffice && rest.Length > 0 && GoesOn.Contains(rest[0]))
        {
            return 0;
        }
        var run = HanLength(rest);
        if (rest[..run].Contains('·'))
        {
            return DottedLength(rest[..run]);
        }
        var surname = PersonNames.SurnameLength(rest);
        if (surname > 0 && (rest[surname..] is ['致', '辞' or '词', ..] || OnlyVerbs.Contains(Word(rest[surname..]))))
        {
            // 股东方|致辞 names a party, 负责人易|介绍 nobody.
            return 0;
        }
        if (surname == 0 || run < surname + 1)
        {
            return isAnnounced ? TransliteratedLength(rest[..run]) : 0;
        }
        var (shorter, longer) = (surname + 1, surname + 2);
        var shortFits = IsName(rest[..shorter]);
        var longFits = run >= longer && IsName(rest[..longer]) && !NeverGiven.Contains(rest[longer - 1]);
        var shortFollowed = shortFits && IsFollowed(rest[shorter..]);
        var longFollowed = longFits && IsFollowed(rest[longer..]);
        if (longFollowed && shortFollowed)
        {
            // 张国强|强调 and 武强|强调: a whole verb behind the shorter name ends it, unless the verb's first character ends a longer one.
            return Verbs.Contains(Word(rest[shorter..])) && !UsualGiven.Contains(rest[shorter]) ? shorter : longer;
        }
        if (longFollowed || shortFollowed)
        {
            return longFollowed ? longer : shorter;
        }
        if (isAnnounced && !AlsoWords.Contains(rest[0]) && IsMarriedName(rest[..run]))
        {
            return 4;
        }
        return !isAnnounced || AlsoWords.Contains(rest[0]) ? 0
            : longFits && UsualGiven.Contains(rest[longer - 1]) ? longer
            : shortFits && UsualGiven.Contains(rest[shorter - 1]) ? shorter
            : 0;
    }

    /// <summary>Whether what stands behind a name goes on as a sentence does behind its subject, or ends there.</summary>
    public static bool IsFollowed(ReadOnlySpan<char> rest) => rest.IsEmpty || !PersonNames.IsHan(rest[0]) || StartsWithVerb(rest);

    private static bool IsName(ReadOnlySpan<char> name) => PersonNames.IsFullName(name) && !PersonNames.BeginsLikeWord(name);

    /// <summary>林郑月娥|表示: a husband's surname before a full name. 郑文灿今 is a name of three and a word of the sentence.</summary>
    private static bool IsMarriedName(ReadOnlySpan<char> run) =>
        run.Length >= 4
        && PersonNames.SurnameLength(run) == 1
        && IsName(run[..2])
        && IsName(run[1..4])
        && UsualGiven.Contains(run[3])
        && IsFollowed(run[4..]);

    /// <summary>说, or the two characters of 表示.</summary>
    private static string Word(ReadOnlySpan<char> rest) => rest[..Math.Min(2, rest.Length)].ToString();

    private static bool StartsWithVerb(ReadOnlySpan<char> rest)
    {
        for (var length = Math.Min(3, rest.Length); length > 0; length--)
        {
            if (Verbs.Contains(rest[..length].ToString()))
            {
                return true;
            }
        }
        return false;
    }

    private static int HanLength(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && (PersonNames.IsHan(rest[length]) || (rest[length] == '·' && length > 0)))
        {
            length++;
        }
        return length;
    }

    /// <summary>蒂姆·库克|表示: to the first word behind the last dot that goes on as a sentence.</summary>
    private static int DottedLength(ReadOnlySpan<char> run)
    {
        var last = run.LastIndexOf('·');
        for (var end = last + 2; end <= run.Length && end <= last + 7; end++)
        {
            if (end == run.Length || StartsWithVerb(run[end..]))
            {
                return PersonNames.IsFullName(run[..end]) ? end : 0;
            }
        }
        return 0;
    }

    /// <summary>阿不都热合曼|说: names of peoples whose names begin with no surname.</summary>
    private static int TransliteratedLength(ReadOnlySpan<char> run)
    {
        var length = 0;
        while (length < run.Length && Transliterated.Contains(run[length]))
        {
            length++;
        }
        return length is >= 4 and <= 8 && IsFollowed(run[length..]) ? length : 0;
    }
}
