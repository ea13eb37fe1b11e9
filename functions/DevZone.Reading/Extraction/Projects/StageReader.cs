using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Finds what a stretch of text says of a project's stage.</summary>
internal static class StageReader
{
    /// <summary>Right after a stage word, it is only a condition: 建成后, 全部投产后, 开工以来.</summary>
    private static readonly string[] Conditions = ["后", "之后", "时,", "之时", "之日", "的项目", "率", "企业"];

    /// <summary>Before a stage word in its clause, it is yet to come.</summary>
    private static readonly string[] Futures =
    [
        "将",
        "拟",
        "预计",
        "计划",
        "力争",
        "有望",
        "争取",
        "即将",
        "确保",
        "可望",
        "预期",
        "待",
        "准备",
        "目标",
        "届时",
        "可于",
        "明年",
        "争取在",
        "计划于",
        "拟于",
        "将于",
        "設計",
        "要在",
        "年内",
    ];

    private static readonly string[] Denials = ["尚未", "还未", "没有", "未能", "不能", "离", "未", "才能", "一旦"];

    /// <summary>What follows is hearsay: 网上有消息称“…已建成”.</summary>
    private static readonly string[] Rumours = ["消息称", "传言", "网传", "谣传", "误传"];

    /// <summary>The stage words within a stretch, longest first at each place.</summary>
    public static List<StageMention> Find(string text, TextSpan stretch)
    {
        var found = new List<StageMention>();
        for (var at = stretch.Start; at < stretch.End; )
        {
            if (!ProjectWords.Stages.TryMatch(text.AsSpan(0, stretch.End), at, out var length, out var stage))
            {
                at++;
                continue;
            }

            if (stage is { } told && !IsCondition(text, at + length) && !IsDenied(text, stretch.Start, at))
            {
                found.Add(new StageMention(at, length, told, IsFuture(text, stretch.Start, at)));
            }

            at += length;
        }

        return found;
    }

    /// <summary>建成|后, 建成|达产后: on condition of what the stage words together say.</summary>
    private static bool IsCondition(string text, int end)
    {
        while (ProjectWords.Stages.TryMatch(text, end, out var length, out _))
        {
            end += length;
        }

        return Array.Exists(Conditions, condition => text.AsSpan(end).StartsWith(condition));
    }

    private static bool IsFuture(string text, int start, int at) => Contains(text.AsSpan(start, at - start), Futures, 16);

    private static bool IsDenied(string text, int start, int at) =>
        Contains(text.AsSpan(start, at - start), Denials, 5) || Contains(text.AsSpan(start, at - start), Rumours, 40, ignoreDone: true);

    private static bool Contains(ReadOnlySpan<char> before, string[] words, int reach, bool ignoreDone = false)
    {
        var near = before.Length > reach ? before[^reach..] : before;
        foreach (var word in words)
        {
            var at = near.LastIndexOf(word);
            if (at >= 0 && (ignoreDone || near[at..].IndexOf("已") < 0))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A stage word in its place.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its length.</param>
/// <param name="Stage">What it says.</param>
/// <param name="Future">True where that is yet to come.</param>
internal readonly record struct StageMention(int Start, int Length, ProjectStage Stage, bool Future)
{
    /// <summary>What it says of today: work that will be finished is under way, work that will begin is planned.</summary>
    public ProjectStage Today =>
        !Future ? Stage
        : Stage >= ProjectStage.Completed ? ProjectStage.UnderConstruction
        : ProjectStage.Planned;
}
