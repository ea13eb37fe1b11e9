using System.Globalization;
using System.Security.Cryptography;

namespace DevZone.Archive.Commits;

/// <summary>
/// Names a version of an issue: <c>000003-1f2e3d4c5b6a7988</c>, the issue's generation and a hash of what was read. The hash makes a
/// repeated attempt write the same keys; the generation, which every commit of the issue raises, makes a late cleaner harmless: what
/// it removes can never be named again.
/// </summary>
internal static class VersionName
{
    public static string Of(long generation, string hash) => $"{Bound(generation)}-{hash}";

    /// <summary>Sorts before every version of this generation and after those of the one before.</summary>
    public static string Bound(long generation) => generation.ToString("D6", CultureInfo.InvariantCulture);

    public static long GenerationOf(string version) =>
        long.Parse(version.AsSpan(0, version.IndexOf('-')), NumberStyles.None, CultureInfo.InvariantCulture);

    public static string Hash(ReadOnlySpan<byte> issueJson) => Convert.ToHexStringLower(SHA256.HashData(issueJson))[..16];
}
