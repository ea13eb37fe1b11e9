using DevZone.Archive.Identity;

namespace DevZone.Archive.Views;

/// <summary>An issue that can be queried, as the lists show it.</summary>
public sealed record IssueSummary
{
    /// <summary>Identifies the issue.</summary>
    public required string Id { get; init; }

    /// <summary>The version that stands; another one after each correction.</summary>
    public required string Version { get; init; }

    /// <summary>The issue's day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The ISO week of <see cref="Date"/>.</summary>
    public IsoWeek Week => IsoWeek.Of(Date);

    /// <summary>The upload that stands for the issue.</summary>
    public required string UploadId { get; init; }

    /// <summary>That upload's blob name.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the bytes that were read.</summary>
    public required string Sha256 { get; init; }

    /// <summary><c>application/pdf</c> or <c>text/plain</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The newspaper; absent for a text without masthead, like what follows.</summary>
    public string? Title { get; init; }

    /// <summary>The weekly within the newspaper.</summary>
    public string? Edition { get; init; }

    /// <summary>Number within the year.</summary>
    public int? IssueNumber { get; init; }

    /// <summary>Number since the paper was founded.</summary>
    public int? TotalIssueNumber { get; init; }

    /// <summary>Headline of the first article that has one and is no notice.</summary>
    public string? Headline { get; init; }

    /// <summary>How much was read.</summary>
    public required IssueCounts Counts { get; init; }
}

/// <summary>How many records an issue has.</summary>
/// <param name="Articles">Articles, notices included.</param>
/// <param name="Zones">Zones.</param>
/// <param name="Projects">Projects.</param>
/// <param name="Metrics">Figures.</param>
/// <param name="People">People.</param>
/// <param name="Organizations">Organizations.</param>
/// <param name="Warnings">Warnings.</param>
public sealed record IssueCounts(int Articles, int Zones, int Projects, int Metrics, int People, int Organizations, int Warnings);

/// <summary>Points to an issue from a record that came from it.</summary>
/// <param name="Id">The issue's id.</param>
/// <param name="Version">The version it was taken from.</param>
/// <param name="Date">The issue's day.</param>
public sealed record IssueReference(string Id, string Version, DateOnly Date);
