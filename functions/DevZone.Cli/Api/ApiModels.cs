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
internal sealed record UploadRow(string Id, string Name, string State, string? Code, string? Reason, string? IssueId, string? Sha256)
{
    /// <summary>Whether nothing more will happen to it.</summary>
    public bool IsSettled => State is not ("received" or "reading");

    /// <summary>Whether what it holds can be queried.</summary>
    public bool IsRead => State is "ready" or "superseded";
}

/// <summary>An error that a function answered (RFC 9457).</summary>
internal sealed record ProblemDocument(string? Title, string? Detail, string? Code);
