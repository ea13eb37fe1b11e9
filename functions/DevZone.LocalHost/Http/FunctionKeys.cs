using System.Security.Cryptography;
using System.Text;
using DevZone.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace DevZone.LocalHost.Http;

/// <summary>
/// Checks function keys, in the header x-functions-key or the query's code. Off unless the host is started with --enableAuth, as with
/// Core Tools. Keys are settings: LocalHost:Keys:Master, LocalHost:Keys:Function (any function) and LocalHost:Keys:Functions:NAME.
/// </summary>
internal sealed class FunctionKeys
{
    private const string Section = "LocalHost:Keys:";

    private readonly IConfiguration configuration;
    private readonly bool enabled;

    public FunctionKeys(IConfiguration configuration, LocalHostOptions options)
    {
        this.configuration = configuration;
        enabled = options.EnableAuth;
        if (enabled && string.IsNullOrEmpty(configuration[Section + "Master"]))
        {
            throw new InvalidOperationException("--enableAuth needs the setting LocalHost__Keys__Master (and LocalHost__Keys__Function).");
        }
    }

    /// <summary>Whether a request may call a function of the given level.</summary>
    public bool Allows(HttpRequest request, AuthorizationLevel level, string function) =>
        level switch
        {
            _ when !enabled => true,
            AuthorizationLevel.Anonymous or AuthorizationLevel.User => true,
            AuthorizationLevel.Function => IsAnyOf(request, "Functions:" + function, "Function", "Master"),
            _ => IsAnyOf(request, "Master"),
        };

    /// <summary>Whether a request may use the host's own routes under /admin.</summary>
    public bool AllowsAdmin(HttpRequest request) => !enabled || IsAnyOf(request, "Master");

    private bool IsAnyOf(HttpRequest request, params ReadOnlySpan<string> names)
    {
        var header = request.Headers["x-functions-key"].ToString();
        var given = Encoding.UTF8.GetBytes(header.Length > 0 ? header : request.Query["code"].ToString());
        foreach (var name in names)
        {
            if (
                configuration[Section + name] is { Length: > 0 } key
                && CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(key))
            )
            {
                return true;
            }
        }

        return false;
    }
}
