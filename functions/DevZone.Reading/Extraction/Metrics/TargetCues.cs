using DevZone.Reading.Extraction.Dates;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Tells a plan or forecast from a fact by the words before a figure in its sentence; the nearest word decides.</summary>
internal static class TargetCues
{
    private static readonly PhraseIndex<bool> Cues = new([
        .. Each(
            true,
            "预计",
            "预期",
            "力争",
            "争取",
            "有望",
            "目标",
            "拟",
            "将",
            "即将",
            "届时",
            "未来",
            "确保",
            "奋斗目标",
            "计划",
            "规划到",
            "达产后",
            "投产后",
            "建成后",
            "竣工后",
            "满产后",
            "完工后",
            "运营后",
            "建成投产后",
            "全部建成",
            "达产达效后",
            "投用后",
            "落成后",
            "可实现",
            "可带动",
            "可新增",
            "可提供",
            "可年产",
            "可创造",
            "可吸纳",
            "可解决",
            "能带动",
            "明年",
            "下一步",
            "全部投产",
            "项目建成",
            "达产",
            "努力"
        ),
        .. Each(
            false,
            "已",
            "已经",
            "截至",
            "累计",
            "目前",
            "现有",
            "完成了",
            "实现了",
            "去年",
            "现已",
            "共有",
            "迄今",
            "今年以来",
            "计划总投资",
            "计划投资",
            "规划面积",
            "规划建设",
            "规划总面积",
            "规划用地",
            "将近",
            "完成年度计划",
            "占年度计划",
            "占计划",
            "达产率",
            "投产率"
        ),
    ]);

    /// <summary>The cue that begins at a position: true for a plan or forecast, false for a fact.</summary>
    public static bool TryMatch(string text, int at, out int length, out bool target) => Cues.TryMatch(text, at, out length, out target);

    /// <summary>Whether a date sets a goal: it ends after the issue, and is what something is to be reached by.</summary>
    public static bool SetsGoal(string text, DateMention date, DateOnly? issueDate) =>
        issueDate is { } today
        && date.End > today
        && (date.Start is not { } start || start.Year > today.Year || start.Month > today.Month || IsLastDay(date))
        && IsUntil(text, date.Span);

    private static bool IsLastDay(DateMention date) => date.Start == date.End;

    /// <summary>到2030年 sets a goal; 2030年 alone may name a programme.</summary>
    private static bool IsUntil(string text, TextSpan date) =>
        date.Start > 0 && text[date.Start - 1] is '到' or '至' or '在'
        || date.End < text.Length && text[date.End] is ',' or '前' or '实' or '达';

    private static IEnumerable<KeyValuePair<string, bool>> Each(bool target, params string[] phrases) =>
        phrases.Distinct().Select(phrase => KeyValuePair.Create(phrase, target));
}
