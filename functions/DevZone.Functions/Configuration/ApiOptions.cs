using System.ComponentModel.DataAnnotations;

namespace DevZone.Functions.Configuration;

/// <summary>How much the API takes.</summary>
public sealed record ApiOptions
{
    /// <summary>
    /// How many requests that change something an instance takes at once: the size of a token bucket. The default value is 600, so that
    /// ten years of a weekly come in without waiting.
    /// </summary>
    [Range(1, 1_000_000)]
    public int ChangeBurst { get; init; } = 600;

    /// <summary>How many tokens the bucket gets back each second. The default value is 10.</summary>
    [Range(1, 10_000)]
    public int ChangesPerSecond { get; init; } = 10;

    /// <summary>How long an address for an upload is good. The default value is 15 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan UploadLinkLifetime { get; init; } = TimeSpan.FromMinutes(15);
}
