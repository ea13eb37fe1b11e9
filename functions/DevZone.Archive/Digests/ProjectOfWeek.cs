using DevZone.Reading.Extraction.Projects;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>A project as the issues of one week tell it together.</summary>
internal sealed class ProjectOfWeek
{
    private readonly List<(DigestIssue Issue, Project Project)> sightings = [];

    private ProjectOfWeek(string id) => Id = id;

    /// <summary>The archive's id.</summary>
    public string Id { get; }

    /// <summary>The name in the issue that tells most.</summary>
    public string Name => Furthest.Project.Name;

    /// <summary>The furthest stage that an issue of the week tells.</summary>
    public ProjectStage Stage => Furthest.Project.Stage;

    /// <summary>The total investment: of the issue that tells the furthest stage, else the latest that gives one.</summary>
    public Quantity? Investment => Funded.Project.Investment;

    public string? Industry => sightings.Select(sighting => sighting.Project.Industry).LastOrDefault(industry => industry is not null);

    /// <summary>Name of its most specific zone.</summary>
    public string? Zone => ZoneNames().FirstOrDefault();

    public string? City => Furthest.Project.City;

    private (DigestIssue Issue, Project Project) Furthest { get; set; }

    private (DigestIssue Issue, Project Project) Funded =>
        Furthest.Project.Investment is null
        && sightings.FindLast(sighting => sighting.Project.Investment is not null) is { Project: not null } funded
            ? funded
            : Furthest;

    /// <summary>The projects of a week's issues, in the order in which they are first named.</summary>
    public static IReadOnlyList<ProjectOfWeek> Gather(IReadOnlyList<DigestIssue> issues)
    {
        var projects = new OrderedDictionary<string, ProjectOfWeek>(StringComparer.Ordinal);
        foreach (var issue in issues)
        {
            foreach (var project in issue.Issue.Projects)
            {
                var id = issue.ProjectIds[project.Id];
                if (!projects.TryGetValue(id, out var known))
                {
                    projects.Add(id, known = new ProjectOfWeek(id));
                }

                known.Add(issue, project);
            }
        }

        return [.. projects.Values];
    }

    public ProjectLine Line()
    {
        var (issue, project) = Funded;
        var printed = project.Investment is { } investment
            ? project.Evidence.FirstOrDefault(evidence => evidence.Text.Contains(investment.Text, StringComparison.Ordinal))
            : null;
        return new ProjectLine(
            Id,
            Name,
            Zone,
            Furthest.Project.Province,
            City,
            Industry,
            Stage,
            Investment,
            Lines.Print(issue, printed ?? Lines.FirstOf(project.Evidence))
        );
    }

    /// <summary>Its move from a stage known before, with the clause that tells the new one.</summary>
    public StageMove MoveFrom(ProjectStage known)
    {
        var (issue, project) = Furthest;
        var told = project.Evidence.FirstOrDefault(evidence => StageWords.Tell(evidence.Text, project.Stage));
        return new StageMove(Line(), known, Stage, Lines.Print(issue, told ?? Lines.FirstOf(project.Evidence)));
    }

    /// <summary>Ids of the projects that the issues call its wholes, the nearest first.</summary>
    public IEnumerable<string> WholeIds()
    {
        var (issue, project) = Furthest;
        var seen = new HashSet<string>(StringComparer.Ordinal) { project.Id };
        while (project.PartOf is { } whole && seen.Add(whole) && Find(issue, whole) is { } next)
        {
            yield return issue.ProjectIds[whole];
            project = next;
        }
    }

    /// <summary>Names of the zones it is in, the most specific first.</summary>
    public IEnumerable<string> ZoneNames()
    {
        var zones = Furthest.Issue.Issue.Zones;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (
            var zone = zones.FirstOrDefault(zone => zone.Id == Furthest.Project.Zone);
            zone is not null && seen.Add(zone.Id);
            zone = zones.FirstOrDefault(whole => whole.Id == zone.PartOf)
        )
        {
            yield return zone.Name;
        }
    }

    private static Project? Find(DigestIssue issue, string id) => issue.Issue.Projects.FirstOrDefault(project => project.Id == id);

    private void Add(DigestIssue issue, Project project)
    {
        sightings.Add((issue, project));
        if (sightings.Count == 1 || project.Stage >= Furthest.Project.Stage)
        {
            Furthest = (issue, project);
        }
    }
}
