using System.ComponentModel.DataAnnotations;
using DevZone.Archive.Digests.Rendering;
using DevZone.Archive.Ingestion;
using DevZone.Delivery;

namespace DevZone.Functions.Configuration;

/// <summary>The settings of this app alone; all their names begin with <c>DevZone__</c>.</summary>
public sealed record DevZoneOptions
{
    /// <summary>The site's own address, to which digests link; null for links relative to the page that shows them.</summary>
    [HttpAddress]
    public Uri? PublicAddress { get; init; }

    /// <summary>The language of the digests' fixed words where nobody asks for another.</summary>
    [AllowedValues("zh-CN", "en", ErrorMessage = "{0} must be zh-CN or en.")]
    public string Language { get; init; } = "zh-CN";

    /// <summary>To whom digests are sent.</summary>
    public DeliveryOptions Delivery { get; init; } = new();

    /// <summary>How much the API takes.</summary>
    public ApiOptions Api { get; init; } = new();

    /// <summary>When others see to an upload.</summary>
    public IngestOptions Ingestion { get; init; } = new();

    /// <summary>The processes that read PDFs.</summary>
    public ReaderOptions Reader { get; init; } = new();

    /// <summary>How digests are written where nobody asks for something else.</summary>
    internal DigestStyle DigestStyle() =>
        new(DigestLanguages.TryParse(Language, out var language) ? language : default, new DigestLinks(PublicAddress));

    /// <summary>What does not go together; each failure names a setting.</summary>
    internal IEnumerable<string> Failures()
    {
        const string name = nameof(DevZone) + "__";
        foreach (var problem in Delivery.Problems())
        {
            yield return $"{name}{nameof(Delivery)}__{problem}";
        }

        if (!string.IsNullOrWhiteSpace(Delivery.Mail.To) && PublicAddress is null)
        {
            yield return $"{name}{nameof(PublicAddress)} is missing: the links of a mail need the site's address.";
        }
    }
}
