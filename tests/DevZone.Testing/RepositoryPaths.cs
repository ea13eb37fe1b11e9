namespace DevZone.Testing;

/// <summary>Where things lie in the checkout that the tests were built from.</summary>
public static class RepositoryPaths
{
    /// <summary>The folder of the solution file.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Debug or Release: how this test run was built.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The function app as it was built for LocalHost together with this test run.</summary>
    public static string FunctionsAssembly =>
        In("functions", "DevZone.Functions", "bin", "local", Configuration, "net10.0", "DevZone.Functions.dll");

    /// <summary>A path below the root.</summary>
    public static string In(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DevZoneFunctions.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No DevZoneFunctions.sln above {AppContext.BaseDirectory}.");
    }
}
