using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DevZone.Delivery.Webhooks;

/// <summary>
/// Signs messages as Standard Webhooks (https://www.standardwebhooks.com) says, so that its libraries verify them: HMAC-SHA256 over
/// <c>id.timestamp.body</c>, in Base64 after <c>v1,</c>.
/// </summary>
internal static class WebhookSignature
{
    private const string Prefix = "whsec_";

    /// <param name="secret">The secret's bytes.</param>
    /// <param name="id">The message's id.</param>
    /// <param name="sent">When it is sent; whole seconds count.</param>
    /// <param name="body">What is sent.</param>
    public static string Of(byte[] secret, string id, DateTimeOffset sent, ReadOnlySpan<byte> body)
    {
        var head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{sent.ToUnixTimeSeconds()}."));
        byte[] signed = [.. head, .. body];
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(secret, signed));
    }

    /// <summary>Reads <c>whsec_</c> and Base64.</summary>
    /// <returns>False for anything else, and for less than 24 or more than 64 bytes.</returns>
    public static bool TryReadSecret(string? text, out byte[] secret)
    {
        secret = [];
        if (text?.StartsWith(Prefix, StringComparison.Ordinal) != true)
        {
            return false;
        }

        var buffer = new byte[text.Length];
        if (!Convert.TryFromBase64String(text[Prefix.Length..], buffer, out var length) || length is < 24 or > 64)
        {
            return false;
        }

        secret = buffer[..length];
        return true;
    }
}
