namespace DevZone.Evaluation.Tests.Gold;

/// <summary>Where the gold texts lie; the build copies them beside the tests.</summary>
internal static class GoldPaths
{
    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "Gold");

    public static string Folder(string part) => Path.Combine(Root, part);
}
