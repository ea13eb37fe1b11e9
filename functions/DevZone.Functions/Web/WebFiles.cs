using System.IO.Compression;
using System.Reflection;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace DevZone.Functions.Web;

/// <summary>The pages' files, which are embedded in the assembly, and those of Swagger UI, which are embedded in its package's.</summary>
internal static class WebFiles
{
    private const string Prefix = "web/";
    private const string Start = "index.html";
    private const string SwaggerUiPrefix = "Swashbuckle.AspNetCore.SwaggerUI.node_modules.swagger_ui_dist.";

    private static readonly string[] SwaggerUiFiles = ["swagger-ui.css", "swagger-ui-bundle.js"];

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
        var own = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (Name: name[Prefix.Length..], File: Read(assembly, name)));
        var swaggerUi = SwaggerUiFiles.Select(name => (Name: name, File: Read(typeof(SwaggerUIOptions).Assembly, SwaggerUiPrefix + name)));
        return own.Concat(swaggerUi).ToDictionary(file => file.Name, file => file.File, StringComparer.Ordinal);
    }

    private static WebFile Read(Assembly assembly, string name)
    {
        using var resource = assembly.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        resource.CopyTo(content);
        return new WebFile(Inflate(content), ContentTypes[Path.GetExtension(name)]);
    }

    /// <summary>The package keeps its files as gzip.</summary>
    private static byte[] Inflate(MemoryStream content)
    {
        if (!content.GetBuffer().AsSpan().StartsWith<byte>([0x1F, 0x8B]))
        {
            return content.ToArray();
        }

        content.Position = 0;
        using var inflated = new MemoryStream();
        using (var gzip = new GZipStream(content, CompressionMode.Decompress))
        {
            gzip.CopyTo(inflated);
        }

        return inflated.ToArray();
    }
}

/// <summary>A file of the pages.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">Its media type.</param>
internal sealed record WebFile(byte[] Content, string ContentType);
