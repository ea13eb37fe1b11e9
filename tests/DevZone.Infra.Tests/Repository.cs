namespace DevZone.Infra.Tests;

/// <summary>The files of the checkout.</summary>
internal static class Repository
{
    public static string Read(string path) => File.ReadAllText(Path.Combine(Bicep.RepositoryRoot, path)).ReplaceLineEndings("\n");

    /// <summary>The C# files of a folder that people wrote.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Bicep.RepositoryRoot, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
