using DevZone.Archive.Identity;
using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>
/// What the archive knew, before a week began, of the zones and projects that its issues name. It is taken from their profiles and
/// life lines, so that it costs what the week holds, however many issues came before.
/// </summary>
internal sealed class Past
{
    private Past(IReadOnlyList<DigestIssue> issues) => Issues = issues;

    /// <summary>The week's issues by date and id, as far as the catalogue holds them.</summary>
    public IReadOnlyList<DigestIssue> Issues { get; }

    /// <summary>Ids of the zones that an earlier issue named.</summary>
    public SortedSet<string> Zones { get; } = new(StringComparer.Ordinal);

    /// <summary>The furthest stage that an earlier issue told of each project, by the archive's id.</summary>
    public SortedDictionary<string, ProjectStage> Stages { get; } = new(StringComparer.Ordinal);

    public static Past Of(Catalogue catalogue, IsoWeek week)
    {
        var past = new Past([.. catalogue.IssuesOf(week).Select(issue => DigestIssue.Of(catalogue, issue))]);
        foreach (var issue in past.Issues)
        {
            past.Zones.UnionWith(issue.Issue.Zones.Select(zone => zone.Id).Where(id => catalogue.FindZone(id)!.FirstSeen < week.Monday));
            foreach (var id in issue.ProjectIds.Values)
            {
                var earlier = catalogue.FindProject(id)!.Appearances.TakeWhile(report => report.Issue.Date < week.Monday).ToList();
                if (earlier.Count > 0)
                {
                    past.Stages[id] = earlier.Max(report => report.Project.Stage);
                }
            }
        }

        return past;
    }

    /// <summary>The ground on which the week's news is news; figures are not in it.</summary>
    public History ToHistory()
    {
        var history = new History();
        history.Zones.UnionWith(Zones);
        foreach (var (id, stage) in Stages)
        {
            history.Stages.Add(id, stage);
        }

        return history;
    }

    /// <summary>The week in numbers.</summary>
    public DigestTotals Totals() => WeekNews.Read(Issues, ToHistory()).Totals;
}
