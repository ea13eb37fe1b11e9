using DevZone.Archive.Deliveries;

namespace DevZone.Delivery;

/// <summary>Decides from a delivery's record whether the digest is to be sent now.</summary>
/// <param name="ResendWhenChanged">Whether a digest that changed is sent once more.</param>
internal sealed record DeliveryRules(bool ResendWhenChanged)
{
    /// <summary>How often one content is tried; with the pauses between them that takes two days.</summary>
    public const int MostAttempts = 10;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(12);

    /// <param name="record">What is known of the delivery; null before it was first tried.</param>
    /// <param name="content">What would be sent.</param>
    /// <param name="isLastWeek">Whether the digest is that of the week that ended last; others are never sent for the first time.</param>
    /// <param name="claimExpiry">See <see cref="Recipient.ClaimExpiry"/>.</param>
    /// <param name="now">The time.</param>
    public bool MaySend(DeliveryRecord? record, string content, bool isLastWeek, TimeSpan? claimExpiry, DateTimeOffset now) =>
        record?.State switch
        {
            null => isLastWeek,
            DeliveryState.Sent => ResendWhenChanged && record.Content != content,
            DeliveryState.Failed => record.Content != content
                || record.Attempts < MostAttempts && now >= record.Changed + PauseAfter(record.Attempts),
            _ => claimExpiry is { } expiry && record.Attempts < MostAttempts && now >= record.Changed + expiry,
        };

    /// <summary>10, 20, 40 minutes … up to 12 hours.</summary>
    private static TimeSpan PauseAfter(int attempts)
    {
        var pause = FirstPause * Math.Pow(2, attempts - 1);
        return pause < LongestPause ? pause : LongestPause;
    }
}
