using DevZone.Archive.Ingestion;

namespace DevZone.Functions.Configuration;

/// <summary>The settings of this app alone; all their names begin with <c>DevZone__</c>.</summary>
public sealed record DevZoneOptions
{
    /// <summary>The site's own address, to which digests link; null for links relative to the page that shows them.</summary>
    [HttpAddress]
    public Uri? PublicAddress { get; init; }

    /// <summary>How much the API takes.</summary>
    public ApiOptions Api { get; init; } = new();

    /// <summary>When others see to an upload.</summary>
    public IngestOptions Ingestion { get; init; } = new();

    /// <summary>The processes that read PDFs.</summary>
    public ReaderOptions Reader { get; init; } = new();
}
