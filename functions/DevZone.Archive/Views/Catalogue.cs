using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DevZone.Archive.Commits;
using DevZone.Archive.Identity;
using DevZone.Archive.Queries;

namespace DevZone.Archive.Views;

/// <summary>
/// The archive as it stands at one revision: the issues, and what follows from their facts across issues. It never changes; what is
/// derived is made on first use. A reader that stays with one catalogue sees no issue half and none twice.
/// </summary>
public sealed class Catalogue
{
    /// <summary>What an archive is before its first issue.</summary>
    internal static readonly Catalogue Empty = new(
        0,
        ImmutableDictionary.Create<string, Entry>(StringComparer.Ordinal),
        ZoneIndex.Empty,
        ProjectIndex.Empty,
        MetricIndex.Empty
    );

    private readonly ImmutableDictionary<string, Entry> entries;
    private readonly ZoneIndex zones;
    private readonly ProjectIndex projects;
    private readonly MetricIndex series;
    private readonly Lazy<IReadOnlyList<MetricAppearance>> metrics;
    private readonly Lazy<IReadOnlyList<EditionLedger>> ledger;
    private readonly Lazy<ILookup<IsoWeek, IssueSummary>> weeks;
    private readonly Lazy<string> fingerprint;
    private readonly ConcurrentDictionary<ProjectSort, IReadOnlyList<ProjectLifeLine>> sorted = [];

    private Catalogue(long revision, ImmutableDictionary<string, Entry> entries, ZoneIndex zones, ProjectIndex projects, MetricIndex series)
    {
        Revision = revision;
        this.entries = entries;
        this.zones = zones;
        this.projects = projects;
        this.series = series;
        Issues =
        [
            .. entries
                .Values.Select(entry => entry.Issue)
                .OrderByDescending(issue => issue.Date)
                .ThenBy(issue => issue.Id, StringComparer.Ordinal),
        ];
        metrics = new(() => [.. Facts.SelectMany(facts => facts.Metrics)]);
        ledger = new(() => EditionLedger.Of(Issues, ArticlesOf));
        weeks = new(() => Issues.ToLookup(issue => issue.Week));
        fingerprint = new(() => FingerprintOf(Issues));
    }

    /// <summary>Raised by every commit that changes what can be seen: equal revisions, equal answers.</summary>
    public long Revision { get; }

    /// <summary>Names what the archive holds, 64 hexadecimal digits: equal in any archive of the same issues.</summary>
    public string Fingerprint => fingerprint.Value;

    /// <summary>The issues, newest first, those of one day in the order of their ids.</summary>
    public IReadOnlyList<IssueSummary> Issues { get; }

    /// <summary>A profile of each zone, in the order of their ids.</summary>
    public IReadOnlyList<ZoneProfile> Zones => zones.All;

    /// <summary>The life line of each project, in the order of their ids.</summary>
    public IReadOnlyList<ProjectLifeLine> Projects => projects.All;

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
    public ZoneProfile? FindZone(string id) => zones.Find(id);

    /// <summary>The project of this id. A project keeps answering to an id that it had before more became known of its place.</summary>
    /// <param name="id">A project's id.</param>
    public ProjectLifeLine? FindProject(string id) => projects.Find(id);

    /// <summary>The life line that a project of one issue belongs to.</summary>
    /// <param name="issueId">The issue's id.</param>
    /// <param name="localId">The project's id within that issue.</param>
    public ProjectLifeLine? FindProject(string issueId, string localId) =>
        entries.GetValueOrDefault(issueId)?.Facts.Linked.FirstOrDefault(p => p.Appearance.Project.Id == localId) is { } linked
            ? projects.Find(linked)
            : null;

    /// <summary>The articles of an issue; none for an issue that is not there.</summary>
    /// <param name="issueId">The issue's id.</param>
    public IReadOnlyList<ArticleSummary> ArticlesOf(string issueId) => entries.GetValueOrDefault(issueId)?.Facts.Articles ?? [];

    /// <summary>The issues of a week, oldest first, those of one day in the order of their ids.</summary>
    /// <param name="week">The ISO week.</param>
    public IEnumerable<IssueSummary> IssuesOf(IsoWeek week) =>
        weeks.Value[week].OrderBy(issue => issue.Date).ThenBy(issue => issue.Id, StringComparer.Ordinal);

    /// <summary>What an issue that stands brings.</summary>
    internal IssueFacts FactsOf(IssueSummary issue) => entries[issue.Id].Facts;

    /// <summary>The figures of a series, the oldest issue first.</summary>
    internal IReadOnlyList<MetricAppearance> FiguresOf(MetricSeries of) => series.Find(of);

    /// <summary>The projects in an order, which is found once for each catalogue.</summary>
    internal IReadOnlyList<ProjectLifeLine> Sorted(ProjectSort sort, Func<ProjectLifeLine, string> place) =>
        sorted.GetOrAdd(
            sort,
            static (_, of) =>
                [
                    .. of
                        .Projects.Select(p => (Place: of.place(p), Project: p))
                        .OrderBy(p => p.Place, StringComparer.Ordinal)
                        .Select(p => p.Project),
                ],
            (Projects, place: place)
        );

    /// <summary>The catalogue at a later revision. It costs what the changed issues hold.</summary>
    /// <param name="revision">The revision.</param>
    /// <param name="gone">Issues that were taken back.</param>
    /// <param name="come">Issues that are new, or stand in another version.</param>
    internal Catalogue With(long revision, IEnumerable<string> gone, IReadOnlyCollection<Entry> come)
    {
        var next = entries.ToBuilder();
        var factsGone = new List<IssueFacts>();
        foreach (var id in gone.Concat(come.Select(entry => entry.Issue.Id)))
        {
            if (entries.TryGetValue(id, out var former))
            {
                factsGone.Add(former.Facts);
                next.Remove(id);
            }
        }
        next.AddRange(come.Select(entry => KeyValuePair.Create(entry.Issue.Id, entry)));
        List<IssueFacts> factsCome = [.. come.Select(entry => entry.Facts)];
        return new Catalogue(
            revision,
            next.ToImmutable(),
            zones.With(factsGone, factsCome),
            projects.With(factsGone, factsCome),
            series.With(factsGone, factsCome)
        );
    }

    private static string FingerprintOf(IEnumerable<IssueSummary> issues)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var issue in issues)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{issue.Id} {issue.Version} {issue.UploadId}\n"));
        }
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    internal IEnumerable<Entry> EntriesOf(int year) => entries.Values.Where(entry => entry.Issue.Date.Year == year);

    internal Marker? MarkerOf(string issueId) => entries.GetValueOrDefault(issueId)?.Marker;

    /// <summary>An issue that stands, and what it brings.</summary>
    internal sealed record Entry(Marker Marker, IssueSummary Issue, IssueFacts Facts);
}
