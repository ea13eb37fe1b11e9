using DevZone.Archive.Deliveries;
using DevZone.Archive.Digests;
using DevZone.Archive.Digests.Rendering;
using DevZone.Archive.Weeks;
using DevZone.Delivery.Mail;
using DevZone.Delivery.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace DevZone.Delivery;

/// <summary>Puts the delivery of digests together.</summary>
public static class DeliveryServices
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    /// <summary>Adds <see cref="DigestDelivery"/>. It wants the archive among the services, and a <see cref="DigestStyle"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="options">To whom; they must have no <see cref="DeliveryOptions.Problems"/>.</param>
    public static IServiceCollection AddDigestDelivery(this IServiceCollection services, DeliveryOptions options) =>
        services.AddSingleton(provider =>
        {
            var style = provider.GetRequiredService<DigestStyle>();
            var clock = provider.GetRequiredService<TimeProvider>();
            return new DigestDelivery(
                [.. MailTo(options.Mail, style, clock), .. Hook(options.Webhook, style.Links, clock)],
                new DeliveryRules(options.ResendWhenChanged),
                provider.GetRequiredService<WeeklyDigests>(),
                provider.GetRequiredService<DigestStore>(),
                provider.GetRequiredService<DeliveryStore>(),
                clock,
                provider.GetRequiredService<ILogger<DigestDelivery>>()
            );
        });

    private static IEnumerable<Recipient> MailTo(MailOptions options, DigestStyle style, TimeProvider clock)
    {
        var own = DigestLanguages.TryParse(options.Language, out var language) ? style with { Language = language } : style;
        return options.IsOn ? InternetAddressList.Parse(options.To).Mailboxes.Select(to => new MailRecipient(to, options, own, clock)) : [];
    }

    private static IEnumerable<Recipient> Hook(WebhookOptions options, DigestLinks links, TimeProvider clock)
    {
        if (!options.IsOn)
        {
            return [];
        }

        // It follows no redirection: what is signed is for the address that was set.
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        return [new WebhookRecipient(options, links, http, clock, FirstPause)];
    }
}
