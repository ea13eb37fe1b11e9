using System.Reflection;
using DevZone.LocalHost.Configuration;

namespace DevZone.LocalHost.Hosting;

/// <summary>What a host serves and where. A program's own host takes all of it from its surroundings.</summary>
internal sealed record LocalHostOptions
{
    /// <summary>The types among which functions are looked for.</summary>
    public required IReadOnlyList<Type> FunctionTypes { get; init; }

    /// <summary>Folder of host.json, local.settings.json and the app's files.</summary>
    public required string ContentRoot { get; init; }

    /// <summary>What is left of the command line for the app's configuration.</summary>
    public string[] Args { get; init; } = [];

    /// <summary>Loopback port; 0 lets the system choose.</summary>
    public int Port { get; init; }

    /// <summary>Whether functions ask for their keys.</summary>
    public bool EnableAuth { get; init; }

    /// <summary>How long running work goes on after the host was told to stop. The default value is 10 seconds.</summary>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Where the host says which functions it serves and where.</summary>
    public TextWriter Output { get; init; } = TextWriter.Null;

    /// <summary>Settings that outrank every other source.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the values of local.settings.json become environment variables of this process, as they do under Core Tools. Off where
    /// several hosts share a process.
    /// </summary>
    public bool OwnsProcess { get; init; }

    /// <summary>The host that a program is: its own functions, beside its own files.</summary>
    public static LocalHostOptions ForProcess(string[] args)
    {
        DeploymentGuard.Check(args, Environment.GetEnvironmentVariable);
        var arguments = HostArguments.Parse(args, Environment.GetEnvironmentVariable("ASPNETCORE_URLS"));
        return new LocalHostOptions
        {
            FunctionTypes = (Assembly.GetEntryAssembly() ?? throw new InvalidOperationException("There is no entry assembly.")).GetTypes(),
            ContentRoot = AppContext.BaseDirectory,
            Args = arguments.Rest,
            Port = arguments.Port,
            EnableAuth = arguments.EnableAuth,
            Output = Console.Out,
            OwnsProcess = true,
        };
    }
}
