using System.Reflection;

namespace DevZone.LocalHost.Hosting;

/// <summary>What a host serves and where. A program's own host takes all of it from its surroundings.</summary>
internal sealed record LocalHostOptions
{
    /// <summary>The types among which functions are looked for.</summary>
    public required IReadOnlyList<Type> FunctionTypes { get; init; }

    /// <summary>Folder of host.json, local.settings.json and the app's files.</summary>
    public required string ContentRoot { get; init; }

    /// <summary>The command line.</summary>
    public string[] Args { get; init; } = [];

    /// <summary>Settings that outrank every other source.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the values of local.settings.json become environment variables of this process, as they do under Core Tools. Off where
    /// several hosts share a process.
    /// </summary>
    public bool OwnsProcess { get; init; }

    /// <summary>The host that a program is: its own functions, beside its own files.</summary>
    public static LocalHostOptions ForProcess(string[] args) =>
        new()
        {
            FunctionTypes = (Assembly.GetEntryAssembly() ?? throw new InvalidOperationException("There is no entry assembly.")).GetTypes(),
            ContentRoot = AppContext.BaseDirectory,
            Args = args,
            OwnsProcess = true,
        };
}
