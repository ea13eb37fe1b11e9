using System.Text.Encodings.Web;
using System.Text.Json;

namespace DevZone.Evaluation.Gold;

/// <summary>A folder of gold: beside each NAME.txt or NAME.pdf its NAME.gold.json.</summary>
public static class GoldFolder
{
    private const string GoldExtension = ".gold.json";
    private static readonly string[] SourceExtensions = [".txt", ".pdf"];
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>
    /// Loads a folder and the folders below it, in the order of their paths. A gold file beside which both a text and a PDF
    /// stand makes two cases.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">It holds no gold, a gold file cannot be read, or one has no text beside it.</exception>
    public static IReadOnlyList<GoldCase> Load(string folder)
    {
        var files = Directory
            .EnumerateFiles(folder, "*" + GoldExtension, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToList();
        return files.Count > 0
            ? [.. files.SelectMany(LoadCases)]
            : throw new InvalidDataException($"There is no gold (NAME{GoldExtension} beside NAME.txt or NAME.pdf) in {folder}.");
    }

    /// <summary>Writes the gold of a text that stands beside it.</summary>
    /// <param name="stem">The text's path without its extension.</param>
    /// <param name="gold">What should be read from it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task WriteAsync(string stem, GoldText gold, CancellationToken cancellationToken)
    {
        await using var stream = File.Create(stem + GoldExtension);
        await JsonSerializer.SerializeAsync(stream, gold, Options, cancellationToken);
    }

    private static IEnumerable<GoldCase> LoadCases(string path)
    {
        var stem = path[..^GoldExtension.Length];
        var gold = Read(path);
        var sources = SourceExtensions.Select(extension => stem + extension).Where(File.Exists).ToList();
        return sources.Count > 0
            ? sources.Select(source => new GoldCase(Path.GetFileName(sources.Count > 1 ? source : stem), source, gold))
            : throw new InvalidDataException($"{path} has no text or PDF of its name beside it.");
    }

    private static GoldText Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<GoldText>(stream, Options) ?? throw new InvalidDataException($"{path} is empty.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path} is not gold: {error.Message}", error);
        }
    }
}
