namespace DevZone.Delivery.Webhooks;

/// <summary>An address that is told of digests.</summary>
public sealed record WebhookOptions
{
    /// <summary>Where to, by https; http only to this machine. Logs show it without its query. No webhook where absent.</summary>
    public Uri? Address { get; init; }

    /// <summary>The secret that messages are signed with: <c>whsec_</c> and 24 to 64 bytes in Base64. It is never written to a log.</summary>
    public string? Secret { get; init; }

    /// <summary>Whether there is anybody to tell.</summary>
    internal bool IsOn => Address is not null;

    /// <summary>What is wrong, each with the setting's name; nothing where the webhook is off.</summary>
    internal IEnumerable<string> Problems()
    {
        if (!IsOn)
        {
            yield break;
        }

        if (Address is not { IsAbsoluteUri: true } || Address.Scheme != "https" && !(Address.Scheme == "http" && Address.IsLoopback))
        {
            yield return "Address must be an https address.";
        }

        if (!WebhookSignature.TryReadSecret(Secret, out _))
        {
            yield return "Secret must be 'whsec_' and 24 to 64 bytes in Base64: echo \"whsec_$(openssl rand -base64 32)\".";
        }
    }
}
