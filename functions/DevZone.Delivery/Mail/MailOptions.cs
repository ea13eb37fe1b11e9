using System.Diagnostics.CodeAnalysis;
using System.Net;
using DevZone.Archive.Digests.Rendering;
using MimeKit;

namespace DevZone.Delivery.Mail;

/// <summary>How the connection to the mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>Begins in the clear and goes on encrypted (STARTTLS, RFC 3207); refused where the server does not offer it.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte (implicit TLS, RFC 8314).</summary>
    Tls,

    /// <summary>Not encrypted; for a relay on the same machine or network, without a password.</summary>
    None,
}

/// <summary>How digests are sent by mail.</summary>
public sealed record MailOptions
{
    /// <summary>The SMTP server's name.</summary>
    public string? Host { get; init; }

    /// <summary>Its port. The default value is 465 with <see cref="MailSecurity.Tls"/>, else 587.</summary>
    public int? Port { get; init; }

    /// <summary>How the connection is protected. The default value is <see cref="MailSecurity.StartTls"/>.</summary>
    public MailSecurity Security { get; init; } = MailSecurity.StartTls;

    /// <summary>Who logs in; null for a server that asks for none.</summary>
    public string? UserName { get; init; }

    /// <summary>The password to that. It is never written to a log.</summary>
    public string? Password { get; init; }

    /// <summary>The sender: <c>周报 &lt;digest@zones.example&gt;</c>.</summary>
    public string? From { get; init; }

    /// <summary>The recipients, with commas between them (RFC 5322, 3.6.3); each gets a message of its own. No mail where absent.</summary>
    public string? To { get; init; }

    /// <summary>The language of the fixed words, <c>zh-CN</c> or <c>en</c>; that of the site where absent.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Where a recipient really can unsubscribe, a <c>mailto:</c> or <c>https:</c> address; becomes the header List-Unsubscribe. Absent by
    /// default: the recipients stand in the settings, and no message may promise what nobody keeps.
    /// </summary>
    public Uri? Unsubscribe { get; init; }

    /// <summary>Whether there is anything to send.</summary>
    [MemberNotNullWhen(true, nameof(To))]
    internal bool IsOn => !string.IsNullOrWhiteSpace(To);

    internal int PortToUse => Port ?? (Security == MailSecurity.Tls ? 465 : 587);

    /// <summary>What is wrong, each with the setting's name; nothing where mail is off.</summary>
    internal IEnumerable<string> Problems()
    {
        if (!IsOn)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(Host))
        {
            yield return "Host is missing.";
        }

        if (PortToUse is < 1 or > 65535)
        {
            yield return $"Port is {Port}; it must be from 1 to 65535.";
        }

        if (!MailboxAddress.TryParse(From ?? "", out var sender) || !IsWhole(sender))
        {
            yield return $"From is '{From}'; it must be a mail address.";
        }

        if (!InternetAddressList.TryParse(To, out var recipients) || !recipients.Mailboxes.All(IsWhole))
        {
            yield return $"To is '{To}'; it must be mail addresses with commas between them.";
        }

        if (UserName is null != Password is null)
        {
            yield return "UserName and Password go together.";
        }

        if (Security == MailSecurity.None && Password is not null && !IsLoopback(Host))
        {
            yield return "Security is None; a password would go over the network in the clear.";
        }

        if (Language is not null && !DigestLanguages.TryParse(Language, out _))
        {
            yield return $"Language is '{Language}'; it must be one of {string.Join(", ", DigestLanguages.Tags)}.";
        }

        if (Unsubscribe is not null && Unsubscribe.Scheme is not ("mailto" or "https"))
        {
            yield return "Unsubscribe must be a mailto: or https: address.";
        }
    }

    /// <summary>A name alone is an address within one machine.</summary>
    private static bool IsWhole(MailboxAddress address) => address.Domain.Length > 0;

    private static bool IsLoopback(string? host) =>
        host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
