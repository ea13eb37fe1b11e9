using System.Globalization;
using Azure;
using Azure.Data.Tables;
using DevZone.Archive.Storage;
using DevZone.Archive.Views;

namespace DevZone.Archive.Commits;

/// <summary>
/// The commit marker of an issue: which version a reader sees. A row of an issue that carries another version does not exist for
/// readers. The marker of an issue that was taken back stays without a version, so that its generations never start anew.
/// </summary>
internal sealed record Marker
{
    public const string Prefix = "issue|";

    public required string IssueId { get; init; }

    /// <summary>Raised by every commit of this issue.</summary>
    public required long Generation { get; init; }

    /// <summary>The catalogue's revision from which on <see cref="Standing"/> holds.</summary>
    public required long Revision { get; init; }

    /// <summary>The revision from which on the issue has been standing in one version or another.</summary>
    public long Since { get; init; }

    /// <summary>What stands; null for an issue that was taken back.</summary>
    public IssueSummary? Standing { get; init; }

    /// <summary>Record of the upload that stands.</summary>
    public string? Record { get; init; }

    /// <summary>Rows of the version in the table of facts.</summary>
    public int Rows { get; init; }

    /// <summary>True until the rows and records that the last commit replaced are gone.</summary>
    public bool Cleaning { get; init; }

    public ETag? ETag { get; init; }

    /// <summary>Newest first, as a table sorts upwards only.</summary>
    public static string KeyOf(string issueId)
    {
        var date = DateOnly.ParseExact(issueId.AsSpan(0, 10), "yyyy-MM-dd");
        var day = (date.Year * 10_000) + (date.Month * 100) + date.Day;
        return string.Create(CultureInfo.InvariantCulture, $"{Prefix}{99_999_999 - day:D8}|{issueId}");
    }

    public static Marker From(TableEntity row)
    {
        var version = row.GetString(nameof(IssueSummary.Version));
        int Count(string name) => row.GetInt32(name) ?? 0;
        return new Marker
        {
            IssueId = row.GetString(nameof(IssueId)),
            Generation = row.GetInt64(nameof(Generation)) ?? 0,
            Revision = row.GetInt64(nameof(Revision)) ?? 0,
            Since = row.GetInt64(nameof(Since)) ?? 0,
            Record = row.GetString(nameof(Record)),
            Rows = Count(nameof(Rows)),
            Cleaning = row.GetBoolean(nameof(Cleaning)) ?? false,
            ETag = row.ETag,
            Standing = version is null
                ? null
                : new IssueSummary
                {
                    Id = row.GetString(nameof(IssueId)),
                    Version = version,
                    Date = DateOnly.ParseExact(row.GetString(nameof(IssueSummary.Date)), "yyyy-MM-dd"),
                    UploadId = row.GetString(nameof(IssueSummary.UploadId)),
                    Name = row.GetString(nameof(IssueSummary.Name)),
                    Sha256 = row.GetString(nameof(IssueSummary.Sha256)),
                    MediaType = row.GetString(nameof(IssueSummary.MediaType)),
                    Title = row.GetString(nameof(IssueSummary.Title)),
                    Edition = row.GetString(nameof(IssueSummary.Edition)),
                    IssueNumber = row.GetInt32(nameof(IssueSummary.IssueNumber)),
                    TotalIssueNumber = row.GetInt32(nameof(IssueSummary.TotalIssueNumber)),
                    Headline = row.GetString(nameof(IssueSummary.Headline)),
                    Counts = new IssueCounts(
                        Count(nameof(IssueCounts.Articles)),
                        Count(nameof(IssueCounts.Zones)),
                        Count(nameof(IssueCounts.Projects)),
                        Count(nameof(IssueCounts.Metrics)),
                        Count(nameof(IssueCounts.People)),
                        Count(nameof(IssueCounts.Organizations)),
                        Count(nameof(IssueCounts.Warnings))
                    ),
                },
        };
    }

    public TableTransactionAction Put()
    {
        var row = new TableEntity(CatalogueTable.Partition, KeyOf(IssueId))
        {
            [nameof(IssueId)] = IssueId,
            [nameof(Generation)] = Generation,
            [nameof(Revision)] = Revision,
            [nameof(Since)] = Since,
            [nameof(Record)] = Record,
            [nameof(Rows)] = Rows,
            [nameof(Cleaning)] = Cleaning,
        };
        if (Standing is { } issue)
        {
            row[nameof(issue.Version)] = issue.Version;
            row[nameof(issue.Date)] = issue.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            row[nameof(issue.Week)] = issue.Week.ToString();
            row[nameof(issue.UploadId)] = issue.UploadId;
            row[nameof(issue.Name)] = issue.Name;
            row[nameof(issue.Sha256)] = issue.Sha256;
            row[nameof(issue.MediaType)] = issue.MediaType;
            row[nameof(issue.Title)] = TableText.Column(issue.Title);
            row[nameof(issue.Edition)] = TableText.Column(issue.Edition);
            row[nameof(issue.IssueNumber)] = issue.IssueNumber;
            row[nameof(issue.TotalIssueNumber)] = issue.TotalIssueNumber;
            row[nameof(issue.Headline)] = TableText.Column(issue.Headline);
            row[nameof(issue.Counts.Articles)] = issue.Counts.Articles;
            row[nameof(issue.Counts.Zones)] = issue.Counts.Zones;
            row[nameof(issue.Counts.Projects)] = issue.Counts.Projects;
            row[nameof(issue.Counts.Metrics)] = issue.Counts.Metrics;
            row[nameof(issue.Counts.People)] = issue.Counts.People;
            row[nameof(issue.Counts.Organizations)] = issue.Counts.Organizations;
            row[nameof(issue.Counts.Warnings)] = issue.Counts.Warnings;
        }
        return CatalogueTable.Put(row, ETag);
    }
}
