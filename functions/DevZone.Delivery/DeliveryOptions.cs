using DevZone.Delivery.Mail;
using DevZone.Delivery.Webhooks;

namespace DevZone.Delivery;

/// <summary>To whom digests are delivered, by the settings under <c>DevZone__Delivery</c>. Nothing is sent unless something is set.</summary>
public sealed record DeliveryOptions
{
    /// <summary>Mail; off where no recipient is given.</summary>
    public MailOptions Mail { get; init; } = new();

    /// <summary>A webhook; off where no address is given.</summary>
    public WebhookOptions Webhook { get; init; } = new();

    /// <summary>
    /// Whether a digest that was compiled anew and has changed goes once more to those who had it, up to four weeks back. The default
    /// value is false.
    /// </summary>
    public bool ResendWhenChanged { get; init; }

    /// <summary>What is wrong with the settings, each with the setting's name; empty where all is well.</summary>
    public IEnumerable<string> Problems() =>
        Mail.Problems()
            .Select(problem => $"{nameof(Mail)}__{problem}")
            .Concat(Webhook.Problems().Select(problem => $"{nameof(Webhook)}__{problem}"));
}
