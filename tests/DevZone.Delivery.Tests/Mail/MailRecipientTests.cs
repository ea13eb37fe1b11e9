using DevZone.Archive.Digests.Rendering;
using DevZone.Delivery.Mail;
using DevZone.Delivery.Tests.Support;
using DevZone.Testing;
using MimeKit;

namespace DevZone.Delivery.Tests.Mail;

/// <summary>Mail to a real server.</summary>
public sealed class MailRecipientTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send_DeliversTextAndHtml_ToEachRecipientAlone()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var archive = await DeliveringArchive.CreateAsync(azurite);
        var options = Plain(server);

        var delivered = await archive
            .DeliveryTo(To("wang@zones.example", options, archive), To("李 <li@zones.example>", options, archive))
            .DeliverDueAsync(Cancel);

        Assert.Equal(2, delivered);
        Assert.Equal(["wang@zones.example\tFalse\tFalse", "li@zones.example\tFalse\tFalse"], server.Sessions);
        var message = server.Messages[1];
        Assert.Equal("开发区一周摘要 2026-W10", message.Subject);
        Assert.Equal(("周报", "李"), (message.From[0].Name, Assert.Single(message.To).Name));
        Assert.Contains("青陵经济技术开发区", message.TextBody);
        Assert.Contains("https://zones.example/#/issues/", message.TextBody);
        Assert.Contains("<html lang=\"zh-CN\">", message.HtmlBody);
        Assert.Equal("multipart/alternative", message.Body!.ContentType.MimeType);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        Assert.Equal(new DateTimeOffset(2026, 3, 9, 0, 10, 0, TimeSpan.Zero), message.Date);
        Assert.Null(message.Headers[HeaderId.ListUnsubscribe]);
        Assert.NotEqual(server.Messages[0].MessageId, message.MessageId);
    }

    [Fact]
    public async Task Send_SpeaksEnglish_AndSaysWhereToUnsubscribe_WhereSet()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var archive = await DeliveringArchive.CreateAsync(azurite);
        var options = Plain(server) with { Unsubscribe = new Uri("mailto:leave@zones.example?subject=leave") };
        var style = DeliveringArchive.Style with { Language = DigestLanguage.English };

        await archive
            .DeliveryTo(new MailRecipient(MailboxAddress.Parse("a@zones.example"), options, style, archive.Clock))
            .DeliverDueAsync(Cancel);

        var message = Assert.Single(server.Messages);
        Assert.Equal("Development zones digest 2026-W10", message.Subject);
        Assert.Contains("New projects", message.TextBody);
        Assert.Equal("<mailto:leave@zones.example?subject=leave>", message.Headers[HeaderId.ListUnsubscribe]);
    }

    [Theory]
    [InlineData(MailSecurity.StartTls)]
    [InlineData(MailSecurity.Tls)]
    public async Task Send_EncryptsAndLogsIn(MailSecurity security)
    {
        string[] implicitTls = security == MailSecurity.Tls ? ["--implicit-tls"] : [];
        await using var server = await SmtpServer.StartAsync(["--certificate", "--user", "digest:secret", .. implicitTls]);
        await using var archive = await DeliveringArchive.CreateAsync(azurite);
        var options = Plain(server) with { Security = security, UserName = "digest", Password = "secret" };
        var recipient = new MailRecipient(MailboxAddress.Parse("a@zones.example"), options, DeliveringArchive.Style, archive.Clock)
        {
            CertificateValidation = (_, certificate, _, _) => certificate!.Subject == "CN=localhost",
        };

        Assert.Equal(1, await archive.DeliveryTo(recipient).DeliverDueAsync(Cancel));
        Assert.Equal(["a@zones.example\tTrue\tTrue"], server.Sessions);
    }

    [Fact]
    public async Task Send_Fails_WhereTheCertificateIsNotTrusted()
    {
        await using var server = await SmtpServer.StartAsync("--certificate");
        await FailsAsync(server, Plain(server) with { Security = MailSecurity.StartTls });
    }

    [Fact]
    public async Task Send_Fails_WhereTheServerOffersNoEncryption()
    {
        await using var server = await SmtpServer.StartAsync();
        await FailsAsync(server, Plain(server) with { Security = MailSecurity.StartTls });
    }

    [Fact]
    public async Task Send_FailsWithoutTellingThePassword_WhereItIsWrong()
    {
        await using var server = await SmtpServer.StartAsync("--certificate", "--user", "digest:secret");
        var error = await FailsAsync(
            server,
            Plain(server) with
            {
                Security = MailSecurity.StartTls,
                UserName = "digest",
                Password = "not-the-secret",
            },
            trusting: true
        );
        Assert.DoesNotContain("not-the-secret", error.Message);
    }

    [Fact]
    public async Task Send_Fails_WhereTheServerWantsALogin()
    {
        await using var server = await SmtpServer.StartAsync("--certificate", "--user", "digest:secret");
        var error = await FailsAsync(server, Plain(server) with { Security = MailSecurity.StartTls }, trusting: true);
        Assert.Equal("The server wants a login.", error.Message);
    }

    [Fact]
    public async Task Send_FailsWithoutTellingTheAddress_WhereTheServerKnowsNobodyOfThatName()
    {
        await using var server = await SmtpServer.StartAsync("--reject", "nobody@zones.example");
        var error = await FailsAsync(server, Plain(server), to: "nobody@zones.example");
        Assert.Equal("The server answered 550 (RecipientNotAccepted).", error.Message);
    }

    [Fact]
    public async Task Send_Fails_WhereNoServerIs()
    {
        var server = await SmtpServer.StartAsync();
        await server.DisposeAsync();
        await FailsAsync(server, Plain(server));
    }

    [Fact]
    public async Task Send_IsUncertain_WhereTheServerHangsUpWithoutAnAnswer()
    {
        await using var server = await SmtpServer.StartAsync("--hang-up");
        await using var archive = await DeliveringArchive.CreateAsync(azurite);
        var recipient = To("a@zones.example", Plain(server), archive);

        Assert.Equal(0, await archive.DeliveryTo(recipient).DeliverDueAsync(Cancel));
        archive.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(0, await archive.DeliveryTo(recipient).DeliverDueAsync(Cancel));

        Assert.Single(server.Messages);
    }

    [Theory]
    [InlineData("Host", "Host is missing.")]
    [InlineData("From", "From is 'nobody'; it must be a mail address.")]
    [InlineData("To", "To is 'a@zones.example, b'; it must be mail addresses with commas between them.")]
    [InlineData("Password", "UserName and Password go together.")]
    [InlineData("Security", "Security is None; a password would go over the network in the clear.")]
    [InlineData("Language", "Language is 'fr'; it must be one of zh-CN, en.")]
    [InlineData("Unsubscribe", "Unsubscribe must be a mailto: or https: address.")]
    public void Problems_NamesTheSetting(string setting, string problem)
    {
        var good = new MailOptions
        {
            Host = "mail.example",
            From = "digest@zones.example",
            To = "a@zones.example, 李 <b@zones.example>",
            UserName = "a",
            Password = "b",
        };
        Assert.Empty(new DeliveryOptions { Mail = good }.Problems());
        var wrong = setting switch
        {
            "Host" => good with { Host = null },
            "From" => good with { From = "nobody" },
            "To" => good with { To = "a@zones.example, b" },
            "Password" => good with { Password = null },
            "Security" => good with { Security = MailSecurity.None },
            "Language" => good with { Language = "fr" },
            _ => good with { Unsubscribe = new Uri("http://zones.example") },
        };
        Assert.Equal([$"Mail__{problem}"], new DeliveryOptions { Mail = wrong }.Problems());
    }

    private static MailOptions Plain(SmtpServer server) =>
        new()
        {
            Host = "127.0.0.1",
            Port = server.Port,
            Security = MailSecurity.None,
            From = "周报 <digest@zones.example>",
        };

    private static MailRecipient To(string address, MailOptions options, DeliveringArchive archive) =>
        new(MailboxAddress.Parse(address), options, DeliveringArchive.Style, archive.Clock);

    private async Task<DeliveryFailedException> FailsAsync(
        SmtpServer server,
        MailOptions options,
        string to = "a@zones.example",
        bool trusting = false
    )
    {
        await using var archive = await DeliveringArchive.CreateAsync(azurite);
        var recipient = new MailRecipient(MailboxAddress.Parse(to), options, DeliveringArchive.Style, archive.Clock)
        {
            CertificateValidation = trusting ? (_, certificate, _, _) => certificate?.Subject == SmtpServer.CertificateName : null,
        };
        var digest = await archive.DigestAsync();
        var error = await Assert.ThrowsAsync<DeliveryFailedException>(() => recipient.SendAsync(digest, again: false, Cancel));
        Assert.Empty(server.Sessions);
        return error;
    }
}
