using DevZone.Archive.Digests.Rendering;
using MimeKit;

namespace DevZone.Delivery.Mail;

/// <summary>Writes a digest as a mail: plain text and HTML as alternatives (RFC 2046, 5.1.4).</summary>
internal static class DigestMail
{
    /// <param name="digest">The digest.</param>
    /// <param name="options">Sender, and where one unsubscribes.</param>
    /// <param name="to">The recipient.</param>
    /// <param name="key">The recipient's key.</param>
    /// <param name="style">In what words, with which links.</param>
    /// <param name="again">Whether the recipient had another version of it.</param>
    /// <param name="sent">When it is sent.</param>
    public static MimeMessage Compose(
        DigestToSend digest,
        MailOptions options,
        MailboxAddress to,
        string key,
        DigestStyle style,
        bool again,
        DateTimeOffset sent
    )
    {
        var from = MailboxAddress.Parse(options.From!);
        var message = new MimeMessage
        {
            Subject = DigestForms.TitleOf(digest.Stored.Week, style.Language) + (again ? UpdatedMark(style.Language) : ""),
            Date = sent,
            // Made from what it is: should it come twice after all, a mail program can see that.
            MessageId = $"{digest.Stored.Week}.{digest.Content}.{key}@{from.Domain}",
            Body = new BodyBuilder
            {
                TextBody = DigestForms.Render(digest.Digest, DigestForm.Text, style),
                HtmlBody = DigestForms.Render(digest.Digest, DigestForm.Html, style),
            }.ToMessageBody(),
        };
        message.From.Add(from);
        message.To.Add(to);
        // No out-of-office answers to this (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add(HeaderId.ContentLanguage, style.Language.Tag());
        if (options.Unsubscribe is { } unsubscribe)
        {
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{unsubscribe.AbsoluteUri}>");
        }

        return message;
    }

    private static string UpdatedMark(DigestLanguage language) => language == DigestLanguage.English ? " (updated)" : "（更新）";
}
