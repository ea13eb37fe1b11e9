using System.Reflection;

namespace DevZone.Functions.Web;

/// <summary>The pages' files, which are embedded in the assembly.</summary>
internal static class WebFiles
{
    private const string Prefix = "web/";
    private const string Start = "index.html";

    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    private static readonly Dictionary<string, WebFile> Files = Load();

    /// <summary>The file of a path relative to the root, the start page for the root itself; null where there is none.</summary>
    public static WebFile? Find(string? path) => Files.GetValueOrDefault(string.IsNullOrEmpty(path) ? Start : path);

    private static Dictionary<string, WebFile> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(name => name[Prefix.Length..], name => Read(assembly, name), StringComparer.Ordinal);
    }

    private static WebFile Read(Assembly assembly, string name)
    {
        using var content = new MemoryStream();
        using var resource = assembly.GetManifestResourceStream(name)!;
        resource.CopyTo(content);
        return new WebFile(content.ToArray(), ContentTypes[Path.GetExtension(name)]);
    }
}

/// <summary>A file of the pages.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">Its media type.</param>
internal sealed record WebFile(byte[] Content, string ContentType);
