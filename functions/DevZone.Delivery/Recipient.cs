using System.Security.Cryptography;
using System.Text;

namespace DevZone.Delivery;

/// <summary>Somebody to whom digests are delivered.</summary>
/// <param name="kind">How: <c>mail</c>, <c>webhook</c>.</param>
/// <param name="address">Where to.</param>
/// <param name="shown">The address as far as a log may show it.</param>
internal abstract class Recipient(string kind, string address, string shown)
{
    /// <summary>The key of its delivery records: neither an address nor anything that an address can be read from.</summary>
    public string Key { get; } = $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..32]}";

    /// <summary>The address as far as a log may show it.</summary>
    public string Shown => shown;

    /// <summary>
    /// After what time a claim that nobody settled is taken for one whose sender went down, and is sent again. Null for never: where the
    /// recipient cannot tell that it had the same before.
    /// </summary>
    public abstract TimeSpan? ClaimExpiry { get; }

    /// <summary>Sends a digest.</summary>
    /// <param name="digest">The digest.</param>
    /// <param name="again">True where the recipient had another version of it.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="DeliveryFailedException">It certainly did not arrive.</exception>
    /// <exception cref="DeliveryUncertainException">It may have arrived.</exception>
    public abstract Task SendAsync(DigestToSend digest, bool again, CancellationToken cancellationToken);
}
