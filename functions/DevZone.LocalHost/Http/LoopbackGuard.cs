using System.Net;
using Microsoft.AspNetCore.Http;

namespace DevZone.LocalHost.Http;

/// <summary>
/// Keeps web pages away from a server without keys: a page whose name was made to resolve to this machine sends another Host, and a
/// page of another site sends its own Origin.
/// </summary>
internal static class LoopbackGuard
{
    public static bool IsLocal(HttpRequest request) => IsLoopback(request.Host.Host) && IsOwn(request.Headers.Origin.ToString(), request);

    private static bool IsOwn(string origin, HttpRequest request) =>
        origin.Length == 0
        || (
            Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && string.Equals(uri.Scheme, request.Scheme, StringComparison.OrdinalIgnoreCase)
            && string.Equals(
                uri.Authority,
                new UriBuilder(request.Scheme, request.Host.Host, request.Host.Port ?? 80).Uri.Authority,
                StringComparison.OrdinalIgnoreCase
            )
        );

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
