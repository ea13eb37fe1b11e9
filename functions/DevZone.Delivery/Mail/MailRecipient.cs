using System.Net.Security;
using System.Net.Sockets;
using DevZone.Archive.Digests.Rendering;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace DevZone.Delivery.Mail;

/// <summary>Somebody who gets digests by mail, over a connection of its own.</summary>
/// <param name="address">The mail address.</param>
/// <param name="options">The server and the sender.</param>
/// <param name="style">In what words, with which links.</param>
/// <param name="clock">Dates the messages.</param>
internal sealed class MailRecipient(MailboxAddress address, MailOptions options, DigestStyle style, TimeProvider clock)
    : Recipient("mail", address.Address.ToLowerInvariant(), Mask(address))
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    /// <summary>A mail that came twice cannot be taken back, so a claim that nobody settled stays.</summary>
    public override TimeSpan? ClaimExpiry => null;

    /// <summary>Which certificates are taken; by default those that this machine trusts.</summary>
    public RemoteCertificateValidationCallback? CertificateValidation { get; init; }

    public override async Task SendAsync(DigestToSend digest, bool again, CancellationToken cancellationToken)
    {
        var message = DigestMail.Compose(digest, options, address, Key, style, again, clock.GetUtcNow());
        using var server = new SmtpClient
        {
            Timeout = (int)Timeout.TotalMilliseconds,
            ServerCertificateValidationCallback = CertificateValidation,
        };
        await ConnectAsync(server, cancellationToken);
        try
        {
            await server.SendAsync(message, cancellationToken);
        }
        catch (SmtpCommandException error)
        {
            // Its text may name the recipient.
            throw new DeliveryFailedException($"The server answered {(int)error.StatusCode} ({error.ErrorCode}).", error);
        }
        catch (ServiceNotAuthenticatedException error)
        {
            throw new DeliveryFailedException("The server wants a login.", error);
        }
        catch (Exception error) when (IsConnection(error) || error is OperationCanceledException)
        {
            throw new DeliveryUncertainException(
                $"The connection ended while the message was handed over ({error.GetType().Name}).",
                error
            );
        }

        await QuitAsync(server, cancellationToken);
    }

    private static string Mask(MailboxAddress address) => $"{address.Address[..1]}…@{address.Domain}";

    private async Task ConnectAsync(SmtpClient server, CancellationToken cancellationToken)
    {
        try
        {
            await server.ConnectAsync(options.Host!, options.PortToUse, SecurityOf(options.Security), cancellationToken);
            if (options is { UserName: { } user, Password: { } password })
            {
                await server.AuthenticateAsync(user, password, cancellationToken);
            }
        }
        catch (Exception error)
            when (IsConnection(error)
                || error
                    is AuthenticationException
                        or SslHandshakeException
                        or CommandException
                        or NotSupportedException
                        or OperationCanceledException
            )
        {
            // Nothing has been handed over yet, whatever happened.
            throw new DeliveryFailedException($"No session with {options.Host}:{options.PortToUse}: {FirstLine(error.Message)}", error);
        }
    }

    private static async Task QuitAsync(SmtpClient server, CancellationToken cancellationToken)
    {
        try
        {
            await server.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception error) when (IsConnection(error) || error is OperationCanceledException)
        {
            // The message has been taken; how the server says goodbye changes nothing.
        }
    }

    private static bool IsConnection(Exception error) => error is IOException or SocketException or ProtocolException or TimeoutException;

    private static SecureSocketOptions SecurityOf(MailSecurity security) =>
        security switch
        {
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            MailSecurity.None => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        };

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
