using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Finds what a stretch of text says of a project's stage.</summary>
internal static class StageReader
{
    /// <summary>A word about the future reaches so far: 预计2025年10月底前全面|竣工.</summary>
    private const int FutureReach = 16;

    private const int DenialReach = 5;

    private const int RumourReach = 40;

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

            var before = text.AsSpan(stretch.Start, at - stretch.Start);
            if (stage is { } told && !IsCondition(text, at + length) && !IsDenied(before) && !IsOfPreparation(told, found, before))
            {
                found.Add(new StageMention(at, length, told, IsFuture(before)));
            }

            at += length;
        }

        return found;
    }

    /// <summary>前期工作|加快推进: what goes on is the preparation.</summary>
    private static bool IsOfPreparation(ProjectStage stage, List<StageMention> found, ReadOnlySpan<char> before) =>
        stage == ProjectStage.UnderConstruction
        && found is [.., { Stage: ProjectStage.Planned }]
        && before.TrimEnd("正在已全面").EndsWith("前期工作");

    /// <summary>建成|后, 建成|达产后: on condition of what the stage words together say.</summary>
    private static bool IsCondition(string text, int end)
    {
        while (ProjectWords.Stages.TryMatch(text, end, out var length, out _))
        {
            end += length;
        }

        return ProjectPhrases.Conditions.TryMatch(text, end, out _, out _);
    }

    /// <summary>预计年底竣工, but not 预计的工期已提前，现已竣工.</summary>
    private static bool IsFuture(ReadOnlySpan<char> before)
    {
        var near = Near(before, FutureReach);
        foreach (var word in ProjectPhrases.Futures)
        {
            var at = near.LastIndexOf(word);
            if (at >= 0 && !near[at..].Contains('已') && !near[..at].EndsWith("按"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDenied(ReadOnlySpan<char> before) =>
        ProjectPhrases.Denials.IsIn(Near(before, DenialReach)) || ProjectPhrases.Rumours.IsIn(Near(before, RumourReach));

    private static ReadOnlySpan<char> Near(ReadOnlySpan<char> before, int reach) => before.Length > reach ? before[^reach..] : before;
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
