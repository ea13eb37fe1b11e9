namespace DevZone.Cli.Api;

/// <summary>One page of a list, as the API answers it.</summary>
internal sealed record ListPage<T>(IReadOnlyList<T> Value, string? NextLink);

/// <summary>A zone of the archive.</summary>
internal sealed record ZoneRow(string Id, string Name, string? Level, string? Province, string? City, string? LastSeen);

/// <summary>A project of the archive.</summary>
internal sealed record ProjectRow(string Id, string Name, string? ZoneName, string? Stage, PrintedQuantity? Investment, string? LastSeen);

/// <summary>A quantity as printed.</summary>
internal sealed record PrintedQuantity(string Text);

/// <summary>An issue of the archive.</summary>
internal sealed record IssueRow(string Id, string Week);

/// <summary>What became of an upload.</summary>
internal sealed record UploadRow(string Id, string Name, string State, string? Code, string? Reason, string? IssueId)
{
    /// <summary>Whether nothing more will happen to it.</summary>
    public bool IsSettled => State is not ("received" or "reading");

    /// <summary>Whether what it holds can be queried.</summary>
    public bool IsRead => State is "ready" or "superseded";
}

/// <summary>A week's digest; only what the tables show.</summary>
internal sealed record DigestDocument
{
    public required string Week { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public IReadOnlyList<DigestIssue> Issues { get; init; } = [];

    public IReadOnlyList<DigestZone> NewZones { get; init; } = [];

    public IReadOnlyList<DigestProject> NewProjects { get; init; } = [];

    public IReadOnlyList<DigestMove> StageChanges { get; init; } = [];

    public IReadOnlyList<DigestArticle> Policies { get; init; } = [];

    public IReadOnlyList<DigestArticle> Notices { get; init; } = [];
}

internal sealed record DigestIssue(string Title, string Date, int Articles);

internal sealed record DigestZone(string Name, string? Level, string? City);

/// <summary>A project of a digest; its zone is a name.</summary>
internal sealed record DigestProject(string Name, string? Stage, PrintedQuantity? Investment, string? Zone);

internal sealed record DigestMove(DigestProject Project, string? From, string? To);

internal sealed record DigestArticle(string? Headline, string? Kicker);

/// <summary>An error that a function answered (RFC 9457).</summary>
internal sealed record ProblemDocument(string? Title, string? Detail, string? Code);
