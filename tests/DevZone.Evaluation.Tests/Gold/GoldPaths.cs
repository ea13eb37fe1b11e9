namespace DevZone.Evaluation.Tests.Gold;

/// <summary>Where the gold texts and the samples lie; the build copies them beside the tests.</summary>
internal static class GoldPaths
{
    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "Gold");

    /// <summary>The parts that are measured apart, and where they lie.</summary>
    public static IReadOnlyDictionary<string, string> Parts { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["tuning"] = Folder("tuning"),
            ["held-out"] = Folder("held-out"),
            ["samples"] = Path.Combine(AppContext.BaseDirectory, "Samples"),
        };

    public static string Folder(string part) => Path.Combine(Root, part);
}
