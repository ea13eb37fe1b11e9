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
            + "接过 打开 翻开 掰着 掐着 抱着 拉着 忙着 望着 动情 感激 深情 自信 骄傲 道 认真 仔细 边 表扬 肯定 充分 全程 下达 启动 审定 研究 接见 拜会 慰问 看望 巡查 赴 抵 问 答"
        ).Split(' '),
        StringComparison.Ordinal
    );

    /// <summary>Of these, the ones that can as well be the last character of a name: 赵永和, 李有为.</summary>
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("和为从向同有自用来正已道家经由因");

    private static readonly SearchValues<char> NeverGiven = SearchValues.Create(
        "等在对及与将把是都也则还就被曾给让跟受称说讲谈的了到去又没不问答赴抵边任率要"
    );

    private static readonly SearchValues<char> Transliterated = SearchValues.Create(
        "阿不都热合曼买提吐尔逊努尔艾力古丽玛依木江克拉汗别孜迪拜尼亚孜帕提米赛沙依达赫巴图哈斯其格乌兰云扎西多吉次仁卓玛旺堆索朗平措格桑洛桑拉姆央金尕藏才让罗布班丹增强白热娜妮依斯坎德尔司马义居来牙森卡德肉孜塔西甫"
    );

    /// <param name="folded">The part's folded text.</param>
    /// <param name="start">Where a name would begin.</param>
    /// <param name="isAnnounced">True behind a title, where a name is expected; else only what is surely one counts.</param>
    /// <returns>The name's length; 0 where there is none.</returns>
    public static int Length(string folded, int start, bool isAnnounced)
    {
        var rest = folded.AsSpan(start, Math.Min(PersonNames.LongestDotted, folded.Length - start));
        var run = HanLength(rest);
        if (rest[..run].Contains('·'))
        {
            return DottedLength(rest[..run]);
        }
        var surname = PersonNames.SurnameLength(rest);
        if (surname == 0 || run < surname + 1)
        {
            return isAnnounced ? TransliteratedLength(rest[..run]) : 0;
        }
        var (shorter, longer) = (surname + 1, surname + 2);
        var shortFits = IsName(rest[..shorter]) && IsFollowed(rest[shorter..]);
        var longFits = run >= longer && IsName(rest[..longer]) && !NeverGiven.Contains(rest[longer - 1]);
        if (
            longFits
            && IsFollowed(rest[longer..])
            && !(shortFits && !Ambiguous.Contains(rest[shorter]) && Verbs.Contains(Word(rest[shorter..])))
        )
        {
            return longer;
        }
        if (shortFits)
        {
            return shorter;
        }
        return isAnnounced && longFits && run > longer ? longer : 0;
    }

    /// <summary>Whether what stands behind a name goes on as a sentence does behind its subject, or ends there.</summary>
    public static bool IsFollowed(ReadOnlySpan<char> rest) => rest.IsEmpty || !PersonNames.IsHan(rest[0]) || StartsWithVerb(rest);

    private static bool IsName(ReadOnlySpan<char> name) => PersonNames.IsFullName(name) && !PersonNames.BeginsLikeWord(name);

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
