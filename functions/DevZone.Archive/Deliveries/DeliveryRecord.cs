using Azure;
using DevZone.Archive.Identity;

namespace DevZone.Archive.Deliveries;

/// <summary>How far the delivery of a digest to one recipient has come.</summary>
public enum DeliveryState
{
    /// <summary>Somebody is sending, or went down while sending: it may have arrived or not.</summary>
    Claimed,

    /// <summary>The recipient's server took it.</summary>
    Sent,

    /// <summary>It certainly did not arrive; it can be sent again.</summary>
    Failed,
}

/// <summary>The delivery of a week's digest to one recipient.</summary>
/// <param name="Week">The week.</param>
/// <param name="Recipient">The recipient's key, which does not tell the address.</param>
/// <param name="State">How far it came.</param>
/// <param name="Content">What was sent, or was to be: a hash of the digest.</param>
/// <param name="Attempts">How often this content was tried, from 1.</param>
/// <param name="Changed">When that became so.</param>
public sealed record DeliveryRecord(
    IsoWeek Week,
    string Recipient,
    DeliveryState State,
    string Content,
    int Attempts,
    DateTimeOffset Changed
)
{
    /// <summary>The version of the row, against which the next change is made.</summary>
    internal ETag Version { get; init; }
}
