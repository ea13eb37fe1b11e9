namespace DevZone.Cli.Demo;

/// <summary>The checkout that this program was built in.</summary>
internal sealed class Checkout
{
    private const string Solution = "DevZoneFunctions.sln";

    private Checkout(string root) => Root = root;

    /// <summary>The folder of the solution file.</summary>
    public string Root { get; }

    /// <summary>The function app, built for this machine in the configuration of this program.</summary>
    public string FunctionsAssembly => Path.Combine(FunctionsProject, "bin", "local", Configuration, "net10.0", "DevZone.Functions.dll");

    /// <summary>The function app's project folder.</summary>
    public string FunctionsProject => Path.Combine(Root, "functions", "DevZone.Functions");

    /// <summary>Where the demo keeps its data unless told otherwise.</summary>
    public string DemoData => Path.Combine(Root, ".azurite", "demo");

    /// <summary>Debug or Release.</summary>
    public static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent?.Name ?? "Debug";

    /// <summary>The bundled samples that the demo uploads: one issue as PDF, the next as text.</summary>
    public IReadOnlyList<FileInfo> Samples =>
        [new(Path.Combine(Root, "samples", "2026-03-06.pdf")), new(Path.Combine(Root, "samples", "2026-03-13.txt"))];

    /// <summary>The checkout at or above the program's folder.</summary>
    /// <exception cref="CliException">The program does not lie in one.</exception>
    public static Checkout Find() =>
        TryFind() ?? throw new CliException($"There is no {Solution} above {AppContext.BaseDirectory}; run devzone from a checkout.");

    /// <summary>The checkout at or above the program's folder; null where there is none.</summary>
    public static Checkout? TryFind()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return new Checkout(folder.FullName);
            }
        }

        return null;
    }
}
