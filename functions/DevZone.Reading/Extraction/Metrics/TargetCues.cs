using DevZone.Reading.Extraction.Dates;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Tells a plan or forecast from a fact by the words before a figure in its sentence; the nearest word decides.</summary>
internal static class TargetCues
{
    /// <summary>将 speaks of what is to come only before a verb; in 已将 and 将其 it marks the object.</summary>
    private const string VerbsAfterJiang =
        "达实有新设建投突带引继进形增提完力成超可再打培于在集创安吸拉解开入推加发全以是会迎落扩释助为按不";

    /// <summary>How far behind a date the word stands that makes it one of a plan.</summary>
    private const int LongestPlan = 20;

    private static readonly PhraseIndex<bool> Cues = new([
        .. WordList.Each(
            true,
            "预计 预期 可望 预估 将基本 将陆续 将逐步 力争 争取 有望 目标是 目标为 目标: 目标, 奋斗目标 拟 即将 届时 确保 计划 规划到 达产后 达产达效后 投产后 建成后 竣工后 满产后 完工后 运营后 投用后 落成后 达效后 明年 下一步 预计达产 今后 未来 希望 要达到 要突破 要实现 要力争 要过 要超过 "
                + "可实现 可带动 可新增 可提供 可年产 可创造 可吸纳 可解决 可完成 可容纳 可安排 可达 可增加 可直接 能带动"
        ),
        .. VerbsAfterJiang.Select(verb => KeyValuePair.Create("将" + verb, true)),
        .. WordList.Each(
            false,
            "争取了 争取到 开复工 已 已经 已将 截至 累计 目前 现有 现已 完成了 实现了 去年 共有 迄今 今年以来 将近 成功 总投资 计划总投资 项目计划总投资 计划投资额 计划投资总额 计划投资金额 规划面积 规划建设 规划总面积 规划用地 完成年度计划 占年度计划 占计划 "
                + "集中开工 集中签约 集中投产 ;"
        ),
    ]);

    /// <summary>Right before a sum, it makes the sum itself a plan: 年计划投资401亿元, 年任务75亿元.</summary>
    private static readonly PhraseIndex<string> Planned = WordList.Before(
        "年度投资计划 年计划投资 年度计划投资 今年计划投资 年内计划投资 本年计划投资 当年计划投资 计划完成投资 年任务 全年任务 年度任务 目标任务 任务数 目标值 考核目标 任务目标 目标数 计划数 不少于 不低于"
    );

    /// <summary>The cue that begins at a position: true for a plan or forecast, false for a fact.</summary>
    public static bool TryMatch(string text, int at, out int length, out bool target) =>
        Cues.TryMatch(text, at, out length, out target) && !(text[at] == '计' && IsNoun(text, at + length));

    /// <summary>完成年度投资计划的23.7%, “千人计划”人才: a plan that is spoken of, and not what somebody plans.</summary>
    private static bool IsNoun(string text, int end) =>
        text[end - 1] == '划'
        && (end == text.Length || "的数”、,;。》和外内".Contains(text[end]) || (end > 2 && text[end - 3] is '按' or '照'));

    /// <summary>Whether the word right before a figure, or at its beginning, makes it a plan.</summary>
    public static bool IsPlanned(string text, int at) =>
        Planned.TryMatch(text, at, out _, out _) || text.AsSpan(at).StartsWith("不少于") || text.AsSpan(at).StartsWith("不低于");

    /// <summary>Whether a date sets a goal: it lies after the issue, or after all that an undated article tells of and behind 到.</summary>
    /// <param name="text">The part's folded text.</param>
    /// <param name="date">A date of it.</param>
    /// <param name="today">The date; null where it is unknown.</param>
    /// <param name="lastPast"><see cref="LastPast"/> of the article.</param>
    public static bool SetsGoal(string text, DateMention date, DateOnly? today, DateOnly lastPast) =>
        today is { } day
            ? date.End > day && (date.Start > day || IsUntil(text, date.Span))
            : date.End > lastPast && IsUntil(text, date.Span);

    /// <summary>The last day that an article names other than as a goal's.</summary>
    public static DateOnly LastPast(IEnumerable<PartAnalysis> parts) =>
        parts
            .SelectMany(part =>
                part.Dates.Where(date =>
                    date.End is not null && !IsUntil(part.Part.Folded, date.Span) && !OpensPlan(part.Part.Folded, date.Span.End)
                )
            )
            .Select(date => date.End!.Value)
            .DefaultIfEmpty(DateOnly.MinValue)
            .Max();

    /// <summary>“十二五”期间，新区|将|基本完成: a date of what is to come.</summary>
    private static bool OpensPlan(string text, int end)
    {
        var behind = text.AsSpan(end, Math.Min(LongestPlan, text.Length - end));
        var stop = behind.IndexOfAny("。;");
        behind = stop < 0 ? behind : behind[..stop];
        return behind.IndexOf('将') >= 0 || behind.IndexOf("力争") >= 0 || behind.IndexOf("计划") >= 0;
    }

    /// <summary>到2030年 sets a goal; 2030年 alone may name a programme.</summary>
    private static bool IsUntil(string text, TextSpan date) => date.Start > 0 && text[date.Start - 1] is '到' or '至';
}
