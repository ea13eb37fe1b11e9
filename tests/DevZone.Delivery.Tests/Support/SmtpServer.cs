using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DevZone.Testing;
using MimeKit;

namespace DevZone.Delivery.Tests.Support;

/// <summary>A mail server of Debian's python3-aiosmtpd on the loopback, for one test. What it took lies in a folder.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Whom the server's own certificate names.</summary>
    public const string CertificateName = "CN=localhost";

    private readonly TemporaryFolder folder;
    private readonly Process process;

    private SmtpServer(TemporaryFolder folder, Process process, int port)
    {
        this.folder = folder;
        this.process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>The messages that it took, in their order.</summary>
    public IReadOnlyList<MimeMessage> Messages =>
        [
            .. Directory
                .EnumerateFiles(folder.Path, "*.eml")
                .OrderBy(path => int.Parse(Path.GetFileNameWithoutExtension(path), CultureInfo.InvariantCulture))
                .Select(path => MimeMessage.Load(path)),
        ];

    /// <summary>The sessions in which it took them: recipients, whether encrypted, whether somebody had logged in.</summary>
    public IReadOnlyList<string> Sessions => File.Exists(folder.In("sessions.txt")) ? File.ReadAllLines(folder.In("sessions.txt")) : [];

    /// <param name="arguments">See smtp_server.py; <c>--certificate</c> gets one of its own making.</param>
    public static async Task<SmtpServer> StartAsync(params string[] arguments)
    {
        await InstallAsync();
        var place = new TemporaryFolder();
        var script = Path.Combine(AppContext.BaseDirectory, "Support", "smtp_server.py");
        var start = new ProcessStartInfo(Python, ["-W", "ignore", script, place.Path, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        if (arguments.Contains("--certificate"))
        {
            var path = place.In("server.pem");
            await File.WriteAllTextAsync(path, MakeCertificate());
            start.ArgumentList.Insert(start.ArgumentList.IndexOf("--certificate") + 1, path);
        }

        var server = Process.Start(start)!;
        var port = await server.StandardOutput.ReadLineAsync();
        return int.TryParse(port, out var number)
            ? new SmtpServer(place, server, number)
            : throw new InvalidOperationException($"The mail server did not start; it printed '{port}'.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Dispose();
    }

    private static async Task InstallAsync()
    {
        if (!await IsThereAsync() && !(await DebianPackages.TryInstallAsync("python3-aiosmtpd") && await IsThereAsync()))
        {
            throw new InvalidOperationException(
                "The tests of mail need a mail server: install python3-aiosmtpd (Debian: apt-get install python3-aiosmtpd)."
            );
        }
    }

    private static async Task<bool> IsThereAsync()
    {
        if (!File.Exists(Python))
        {
            return false;
        }

        var start = new ProcessStartInfo(Python, ["-c", "import aiosmtpd"]) { UseShellExecute = false, RedirectStandardError = true };
        using var python = Process.Start(start)!;
        await python.StandardError.ReadToEndAsync();
        await python.WaitForExitAsync();
        return python.ExitCode == 0;
    }

    private static string MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(CertificateName, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n";
    }
}
