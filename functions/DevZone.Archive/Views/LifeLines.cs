using DevZone.Reading.Issues;

namespace DevZone.Archive.Views;

/// <summary>Puts the reports of one project together.</summary>
internal static class LifeLines
{
    public static ProjectLifeLine Of(string id, IEnumerable<LinkedProject> reports)
    {
        List<LinkedProject> linked =
        [
            .. reports
                .OrderBy(p => p.Appearance.Issue.Date)
                .ThenBy(p => p.Appearance.Issue.Id, StringComparer.Ordinal)
                .ThenBy(p => p.Appearance.Number),
        ];
        List<ProjectAppearance> oldestFirst = [.. linked.Select(p => p.Appearance)];
        var name = oldestFirst[^1].Project.Name;
        T? Newest<T>(Func<Project, T?> of) => oldestFirst.Select(a => of(a.Project)).LastOrDefault(value => value is not null);
        return new ProjectLifeLine
        {
            Id = id,
            Name = name,
            AlsoNamed =
            [
                .. oldestFirst
                    .Select(a => a.Project.Name)
                    .Where(other => other != name)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            Zone = Newest(p => p.Zone),
            Province = Newest(p => p.Province),
            City = Newest(p => p.City),
            Stage = oldestFirst.Max(a => a.Project.Stage),
            Investment = Newest(p => p.Investment),
            Area = Newest(p => p.Area),
            OutputValue = Newest(p => p.OutputValue),
            Capacity = Newest(p => p.Capacity),
            Industry = Newest(p => p.Industry),
            Companies =
            [
                .. oldestFirst.SelectMany(a => a.Project.Companies).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ],
            PartOf = linked.Select(p => p.PartOf).LastOrDefault(whole => whole is not null && whole != id),
            FirstSeen = oldestFirst[0].Issue.Date,
            LastSeen = oldestFirst[^1].Issue.Date,
            Appearances = oldestFirst,
            Stages = [.. Stages(oldestFirst)],
            Conflicts =
            [
                .. FigureConflicts.Of("investment", oldestFirst, p => p.Investment),
                .. FigureConflicts.Of("area", oldestFirst, p => p.Area),
                .. FigureConflicts.Of("outputValue", oldestFirst, p => p.OutputValue),
                .. FigureConflicts.Of("capacity", oldestFirst, p => p.Capacity),
            ],
        };
    }

    private static IEnumerable<StageChange> Stages(List<ProjectAppearance> oldestFirst)
    {
        ProjectStage? furthest = null;
        foreach (var appearance in oldestFirst)
        {
            var stage = appearance.Project.Stage;
            if (furthest is null || stage > furthest)
            {
                yield return new StageChange(appearance.Issue, furthest, stage);
                furthest = stage;
            }
        }
    }
}
