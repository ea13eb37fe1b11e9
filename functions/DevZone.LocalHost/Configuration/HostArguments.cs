using System.Globalization;
using System.Net;

namespace DevZone.LocalHost.Configuration;

/// <summary>What the host itself takes from the command line; the rest is configuration of the app.</summary>
/// <param name="Port">Loopback port; 0 lets the system choose.</param>
/// <param name="EnableAuth">Whether functions ask for their keys, as under <c>func start --enableAuth</c>.</param>
/// <param name="Rest">The other arguments.</param>
internal sealed record HostArguments(int Port, bool EnableAuth, string[] Rest)
{
    /// <summary>The port of Core Tools.</summary>
    public const int DefaultPort = 7071;

    /// <param name="args">--port N, --urls URL, --enableAuth; others pass through.</param>
    /// <param name="environmentUrls">ASPNETCORE_URLS, which the arguments outrank.</param>
    /// <exception cref="ArgumentException">A port is no number, or an address is not of this machine alone.</exception>
    public static HostArguments Parse(IReadOnlyList<string> args, string? environmentUrls)
    {
        var port = PortOf(environmentUrls) ?? DefaultPort;
        var enableAuth = false;
        var rest = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            var (name, inline) = args[i].Split('=', 2) is [var before, var after] ? (before, after) : (args[i], null);
            switch (name)
            {
                case "--enableAuth":
                    enableAuth = inline is null || bool.Parse(inline);
                    break;
                case "--port" or "-p":
                    port = ParsePort(inline ?? Next(args, ref i));
                    break;
                case "--urls":
                    port = PortOf(inline ?? Next(args, ref i)) ?? port;
                    break;
                default:
                    rest.Add(args[i]);
                    break;
            }
        }

        return new HostArguments(port, enableAuth, [.. rest]);
    }

    private static string Next(IReadOnlyList<string> args, ref int i) =>
        ++i < args.Count ? args[i] : throw new ArgumentException($"{args[i - 1]} needs a value.", nameof(args));

    private static int ParsePort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort
            ? port
            : throw new ArgumentException($"'{text}' is no port.", nameof(text));

    private static int? PortOf(string? urls)
    {
        if (string.IsNullOrWhiteSpace(urls))
        {
            return null;
        }

        var first = urls.Split(';')[0];
        return Uri.TryCreate(first, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback
            ? uri.Port
            : throw new ArgumentException(
                $"'{first}' is no http address of this machine alone; LocalHost has no keys to guard it.",
                nameof(urls)
            );
    }
}
