using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>What the issues of one week bring that no earlier one had.</summary>
internal sealed record WeekNews
{
    public IReadOnlyList<ZoneLine> NewZones { get; private init; } = [];

    public IReadOnlyList<ProjectLine> NewProjects { get; private init; } = [];

    public IReadOnlyList<StageMove> StageChanges { get; private init; } = [];

    public IReadOnlyList<Money> Money { get; private init; } = [];

    public DigestTotals Totals { get; private init; } = DigestTotals.None;

    /// <summary>Compares a week's issues, in order, with what is known, and adds them to it.</summary>
    public static WeekNews Read(IReadOnlyList<DigestIssue> issues, History history)
    {
        var newZones = NewZonesOf(issues, history);
        var (newProjects, stageChanges, money) = ReadProjects(ProjectOfWeek.Gather(issues), history);
        return new WeekNews
        {
            NewZones = newZones,
            NewProjects = newProjects,
            StageChanges = stageChanges,
            Money = money,
            Totals = new DigestTotals(
                issues.Count,
                issues.Sum(issue => issue.Issue.Articles.Count(article => !article.Notice)),
                newZones.Count,
                newProjects.Count,
                stageChanges.Count,
                Yuan(money, ProjectStage.Signed),
                Yuan(money, ProjectStage.Started),
                Yuan(money, ProjectStage.InProduction)
            ),
        };
    }

    private static List<ZoneLine> NewZonesOf(IReadOnlyList<DigestIssue> issues, History history) =>
        [.. from issue in issues from zone in issue.Issue.Zones where history.Zones.Add(zone.Id) select Lines.Of(issue, zone)];

    private static (List<ProjectLine>, List<StageMove>, IReadOnlyList<Money>) ReadProjects(
        IReadOnlyList<ProjectOfWeek> projects,
        History history
    )
    {
        var newProjects = new List<ProjectLine>();
        var stageChanges = new List<StageMove>();
        var reached = new List<ProjectOfWeek>();
        foreach (var project in projects)
        {
            if (!history.Stages.TryGetValue(project.Id, out var known))
            {
                newProjects.Add(project.Line());
            }
            else if (project.Stage > known)
            {
                stageChanges.Add(project.MoveFrom(known));
            }
            else
            {
                continue;
            }

            reached.Add(project);
            history.Stages[project.Id] = project.Stage;
        }

        return (newProjects, stageChanges, MoneySums.Of(reached));
    }

    private static Sum Yuan(IReadOnlyList<Money> money, ProjectStage stage) =>
        money.FirstOrDefault(sum => sum.Stage == stage && sum.Unit == "元")?.Total ?? Sum.None;
}
