using DevZone.Delivery;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace DevZone.Functions.Digests;

/// <summary>Sends the digest of the week that ended to those who are to have it.</summary>
/// <param name="delivery">Sends it, once to each.</param>
/// <param name="logger">The log.</param>
public sealed class DeliverDigest(DigestDelivery delivery, ILogger<DeliverDigest> logger)
{
    /// <summary>Runs each quarter of an hour, the first time ten minutes after the digests are compiled; it does nothing where nobody is to have them.</summary>
    [Function(nameof(DeliverDigest))]
    public async Task RunAsync([TimerTrigger("0 10,25,40,55 * * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        var delivered = await delivery.DeliverDueAsync(cancellationToken);
        if (delivered > 0)
        {
            logger.LogInformation("Made {Delivered} deliveries", delivered);
        }
    }
}
