using DevZone.Archive.Commits;
using DevZone.Archive.Identity;

namespace DevZone.Archive.Views;

/// <summary>
/// The archive as it stands at one revision: the issues, and what follows from their facts across issues. It never changes; what is
/// derived is made on first use. A reader that stays with one catalogue sees no issue half and none twice.
/// </summary>
public sealed class Catalogue
{
    private readonly IReadOnlyDictionary<string, Entry> entries;
    private readonly Lazy<ZoneIndex> zones;
    private readonly Lazy<ProjectIndex> projects;
    private readonly Lazy<IReadOnlyList<MetricAppearance>> metrics;
    private readonly Lazy<IReadOnlyList<EditionLedger>> ledger;
    private readonly Lazy<ILookup<IsoWeek, IssueSummary>> weeks;

    internal Catalogue(long revision, IReadOnlyDictionary<string, Entry> entries)
    {
        Revision = revision;
        this.entries = entries;
        Issues =
        [
            .. entries
                .Values.Select(entry => entry.Issue)
                .OrderByDescending(issue => issue.Date)
                .ThenBy(issue => issue.Id, StringComparer.Ordinal),
        ];
        zones = new(() => new ZoneIndex(Facts.SelectMany(facts => facts.Zones)));
        projects = new(() => new ProjectIndex(Facts.SelectMany(facts => facts.Projects), id => FindZone(id)?.Name));
        metrics = new(() => [.. Facts.SelectMany(facts => facts.Metrics)]);
        ledger = new(() => EditionLedger.Of(Issues, ArticlesOf));
        weeks = new(() => Issues.ToLookup(issue => issue.Week));
    }

    /// <summary>Raised by every commit that changes what can be seen: equal revisions, equal answers.</summary>
    public long Revision { get; }

    /// <summary>The issues, newest first, those of one day in the order of their ids.</summary>
    public IReadOnlyList<IssueSummary> Issues { get; }

    /// <summary>A profile of each zone, in the order of their ids.</summary>
    public IReadOnlyList<ZoneProfile> Zones => zones.Value.All;

    /// <summary>The life line of each project, in the order of their ids.</summary>
    public IReadOnlyList<ProjectLifeLine> Projects => projects.Value.All;

    /// <summary>Every figure, of the newest issue first.</summary>
    public IReadOnlyList<MetricAppearance> Metrics => metrics.Value;

    /// <summary>The ledger of each edition, in the order of their names.</summary>
    public IReadOnlyList<EditionLedger> Ledger => ledger.Value;

    /// <summary>The weeks that have an issue, latest first.</summary>
    public IReadOnlyList<IsoWeek> Weeks => [.. weeks.Value.Select(week => week.Key).OrderDescending()];

    private IEnumerable<IssueFacts> Facts => Issues.Select(issue => entries[issue.Id].Facts);

    /// <summary>The issue of this id.</summary>
    /// <param name="id">An issue's id.</param>
    public IssueSummary? FindIssue(string id) => entries.GetValueOrDefault(id)?.Issue;

    /// <summary>The zone of this id.</summary>
    /// <param name="id">A zone's id.</param>
    public ZoneProfile? FindZone(string id) => zones.Value.Find(id);

    /// <summary>The project of this id. A project keeps answering to an id that it had before more became known of its place.</summary>
    /// <param name="id">A project's id.</param>
    public ProjectLifeLine? FindProject(string id) => projects.Value.Find(id);

    /// <summary>The life line that a project of one issue belongs to.</summary>
    /// <param name="issueId">The issue's id.</param>
    /// <param name="localId">The project's id within that issue.</param>
    public ProjectLifeLine? FindProject(string issueId, string localId) => projects.Value.Find(issueId, localId);

    /// <summary>The articles of an issue; none for an issue that is not there.</summary>
    /// <param name="issueId">The issue's id.</param>
    public IReadOnlyList<ArticleSummary> ArticlesOf(string issueId) => entries.GetValueOrDefault(issueId)?.Facts.Articles ?? [];

    /// <summary>The issues of a week, newest first.</summary>
    /// <param name="week">The ISO week.</param>
    public IEnumerable<IssueSummary> IssuesOf(IsoWeek week) => weeks.Value[week];

    internal Marker? MarkerOf(string issueId) => entries.GetValueOrDefault(issueId)?.Marker;

    /// <summary>An issue that stands, and what it brings.</summary>
    internal sealed record Entry(Marker Marker, IssueSummary Issue, IssueFacts Facts);
}
