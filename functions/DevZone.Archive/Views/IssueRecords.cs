using DevZone.Archive.Commits;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Views;

/// <summary>Loads what the catalogue leaves out: whole issues, and the evidence of records.</summary>
public sealed class IssueRecords
{
    /// <summary>How often an issue may be corrected while it is being loaded, before it is held to be damaged.</summary>
    private const int MostCorrections = 20;

    private readonly CatalogueReader catalogue;
    private readonly RecordStore records;
    private readonly FactStore facts;

    internal IssueRecords(CatalogueReader catalogue, RecordStore records, FactStore facts)
    {
        this.catalogue = catalogue;
        this.records = records;
        this.facts = facts;
    }

    /// <summary>Loads everything that was read from an issue.</summary>
    /// <param name="issueId">The issue's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null where there is no such issue.</returns>
    public Task<IssueRecord?> FindAsync(string issueId, CancellationToken cancellationToken) =>
        FindAsync(issueId, FindAsync, cancellationToken);

    /// <summary>Opens the same as JSON, as the extraction contract has it.</summary>
    /// <param name="issueId">The issue's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null where there is no such issue. The caller disposes of the document.</returns>
    public Task<IssueDocument?> OpenJsonAsync(string issueId, CancellationToken cancellationToken) =>
        FindAsync(
            issueId,
            async (current, summary, cancellation) =>
                current.MarkerOf(summary.Id)?.Record is { } record
                && await records.OpenJsonAsync(summary.Id, record, cancellation) is { } json
                    ? new IssueDocument(summary, record, json)
                    : null,
            cancellationToken
        );

    /// <summary>Loads all issues of a week, oldest first, as of one catalogue.</summary>
    /// <param name="week">The ISO week.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<WeekRecords> OfWeekAsync(Identity.IsoWeek week, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostCorrections; attempt++)
        {
            var current = await catalogue.CurrentAsync(cancellationToken);
            var found = await Task.WhenAll(current.IssuesOf(week).Select(issue => FindAsync(current, issue, cancellationToken)));
            if (Array.TrueForAll(found, record => record is not null))
            {
                return new WeekRecords(week, current, [.. found.OfType<IssueRecord>()]);
            }
        }
        throw new InvalidDataException($"A record of week {week} is missing.");
    }

    /// <summary>Loads the clauses that say what is recorded of a project.</summary>
    /// <param name="project">The project in one issue.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when the issue was corrected since the catalogue was taken: take a new one.</returns>
    public Task<IReadOnlyList<Evidence>?> EvidenceAsync(ProjectAppearance project, CancellationToken cancellationToken) =>
        facts.EvidenceAsync(project.Issue, FactRows.Project, project.Number, cancellationToken);

    /// <summary>Loads each place that names a zone.</summary>
    /// <param name="zone">The zone in one issue.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when the issue was corrected since the catalogue was taken: take a new one.</returns>
    public Task<IReadOnlyList<Evidence>?> MentionsAsync(ZoneAppearance zone, CancellationToken cancellationToken) =>
        facts.EvidenceAsync(zone.Issue, FactRows.Zone, zone.Number, cancellationToken);

    /// <param name="issueId">The issue's id.</param>
    /// <param name="load">Loads it as of a catalogue; null when it was corrected since.</param>
    /// <param name="cancellationToken">Gives up.</param>
    private async Task<T?> FindAsync<T>(
        string issueId,
        Func<Catalogue, IssueSummary, CancellationToken, Task<T?>> load,
        CancellationToken cancellationToken
    )
        where T : class
    {
        for (var attempt = 0; attempt < MostCorrections; attempt++)
        {
            var current = await catalogue.CurrentAsync(cancellationToken);
            if (current.FindIssue(issueId) is not { } summary)
            {
                return null;
            }
            if (await load(current, summary, cancellationToken) is { } found)
            {
                return found;
            }
        }
        throw new InvalidDataException($"The record of issue {issueId} is missing.");
    }

    /// <returns>Null when the issue was corrected since the catalogue was taken.</returns>
    internal async Task<IssueRecord?> FindAsync(Catalogue current, IssueSummary summary, CancellationToken cancellationToken) =>
        current.MarkerOf(summary.Id)?.Record is { } record && await records.FindAsync(summary.Id, record, cancellationToken) is { } issue
            ? new IssueRecord(summary, issue)
            : null;
}

/// <summary>An issue whole.</summary>
/// <param name="Summary">As the lists show it.</param>
/// <param name="Issue">Everything that was read.</param>
public sealed record IssueRecord(IssueSummary Summary, Issue Issue);

/// <summary>An issue whole, as JSON that is read from storage as it is passed on.</summary>
/// <param name="Summary">As the lists show it.</param>
/// <param name="Record">Names the JSON: under one name it never changes.</param>
/// <param name="Json">One object of the extraction contract, in UTF-8.</param>
public sealed record IssueDocument(IssueSummary Summary, string Record, Stream Json) : IAsyncDisposable
{
    /// <inheritdoc />
    public ValueTask DisposeAsync() => Json.DisposeAsync();
}

/// <summary>The issues of a week.</summary>
/// <param name="Week">The ISO week.</param>
/// <param name="Catalogue">The catalogue in which they stand; it has what was known before and elsewhere.</param>
/// <param name="Issues">The issues, oldest first; none for a week without.</param>
public sealed record WeekRecords(Identity.IsoWeek Week, Catalogue Catalogue, IReadOnlyList<IssueRecord> Issues);
