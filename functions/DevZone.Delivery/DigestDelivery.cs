using DevZone.Archive.Deliveries;
using DevZone.Archive.Digests;
using DevZone.Archive.Identity;
using DevZone.Archive.Weeks;
using Microsoft.Extensions.Logging;

namespace DevZone.Delivery;

/// <summary>
/// Delivers the digest of the week that ended last, once to each recipient. Before anything is sent, the delivery is claimed in the
/// storage; docs/delivery.md says what a crash leaves behind.
/// </summary>
public sealed class DigestDelivery
{
    /// <summary>How many weeks back a changed digest is still worth sending again.</summary>
    private const int WeeksToResend = 4;

    private readonly IReadOnlyList<Recipient> recipients;
    private readonly DeliveryRules rules;
    private readonly WeeklyDigests digests;
    private readonly DigestStore store;
    private readonly DeliveryStore deliveries;
    private readonly TimeProvider clock;
    private readonly ILogger<DigestDelivery> logger;

    internal DigestDelivery(
        IReadOnlyList<Recipient> recipients,
        DeliveryRules rules,
        WeeklyDigests digests,
        DigestStore store,
        DeliveryStore deliveries,
        TimeProvider clock,
        ILogger<DigestDelivery> logger
    )
    {
        this.recipients = recipients;
        this.rules = rules;
        this.digests = digests;
        this.store = store;
        this.deliveries = deliveries;
        this.clock = clock;
        this.logger = logger;
    }

    /// <summary>Sends what is due; without recipients nothing is done, and the storage is not asked.</summary>
    /// <param name="cancellationToken">Stops before the next recipient.</param>
    /// <returns>How many deliveries were made.</returns>
    public async Task<int> DeliverDueAsync(CancellationToken cancellationToken)
    {
        if (recipients.Count == 0)
        {
            return 0;
        }

        var week = IsoWeek.Of(Beijing.DayOf(clock.GetUtcNow())).Previous;
        var delivered = await DeliverAsync(week, isLastWeek: true, cancellationToken);
        for (var back = 0; back < WeeksToResend && rules.ResendWhenChanged; back++)
        {
            week = week.Previous;
            delivered += await DeliverAsync(week, isLastWeek: false, cancellationToken);
        }

        return delivered;
    }

    private async Task<int> DeliverAsync(IsoWeek week, bool isLastWeek, CancellationToken cancellationToken)
    {
        var records = await deliveries.OfWeekAsync(week, cancellationToken);
        if (isLastWeek && recipients.Any(recipient => records.GetValueOrDefault(recipient.Key)?.State is null or DeliveryState.Failed))
        {
            // An issue may have come since the digest was compiled, and this one is about to be read.
            await digests.CompileAsync(week, cancellationToken);
        }

        if (
            !isLastWeek && records.Count == 0
            || await store.FindAsync(week, cancellationToken) is not { } stored
            || await store.ReadAsync(stored, cancellationToken) is not { } json
        )
        {
            return 0;
        }

        var digest = new DigestToSend(stored, json);
        var delivered = 0;
        foreach (var recipient in recipients)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var record = records.GetValueOrDefault(recipient.Key);
            if (
                rules.MaySend(record, digest.Content, isLastWeek, recipient.ClaimExpiry, clock.GetUtcNow())
                && await deliveries.ClaimAsync(week, recipient.Key, digest.Content, record, cancellationToken) is { } claim
                && await SendAsync(recipient, digest, claim, again: record?.State == DeliveryState.Sent, cancellationToken)
            )
            {
                delivered++;
            }
        }

        return delivered;
    }

    private async Task<bool> SendAsync(
        Recipient recipient,
        DigestToSend digest,
        DeliveryRecord claim,
        bool again,
        CancellationToken cancellationToken
    )
    {
        var week = digest.Stored.Week;
        try
        {
            await recipient.SendAsync(digest, again, cancellationToken);
        }
        catch (DeliveryFailedException error)
        {
            await deliveries.SettleAsync(claim, DeliveryState.Failed, CancellationToken.None);
            logger.LogWarning(
                "The digest of {Week} did not reach {Recipient} at attempt {Attempt} of {MostAttempts}: {Reason}",
                week,
                recipient.Shown,
                claim.Attempts,
                DeliveryRules.MostAttempts,
                error.Message
            );
            return false;
        }
        catch (DeliveryUncertainException error)
        {
            // The claim stands: what may have arrived is not sent twice.
            logger.LogError(
                "It is not known whether the digest of {Week} reached {Recipient}: {Reason}",
                week,
                recipient.Shown,
                error.Message
            );
            return false;
        }

        // Recorded even when the host is about to stop: it has been sent.
        await deliveries.SettleAsync(claim, DeliveryState.Sent, CancellationToken.None);
        logger.LogInformation("Delivered the digest of {Week} to {Recipient}", week, recipient.Shown);
        return true;
    }
}
