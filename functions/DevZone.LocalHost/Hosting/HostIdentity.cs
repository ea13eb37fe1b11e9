using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace DevZone.LocalHost.Hosting;

/// <summary>Under which name a host keeps receipts, locks and timer status. Hosts of one app on one storage share it.</summary>
internal sealed class HostIdentity(IConfiguration configuration, IHostEnvironment environment)
{
    private const int MaxLength = 32;

    private readonly long started = Stopwatch.GetTimestamp();

    /// <summary>The setting AzureFunctionsWebHost:hostid, else the app's name in small letters, digits and hyphens.</summary>
    public string Id { get; } = configuration["AzureFunctionsWebHost:hostid"] ?? FromName(environment.ApplicationName);

    public string Version { get; } =
        typeof(HostIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public TimeSpan Uptime => Stopwatch.GetElapsedTime(started);

    private static string FromName(string name)
    {
        var id = new string([.. name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        return id.Length <= MaxLength ? id : id[..MaxLength].TrimEnd('-');
    }
}
