using DevZone.Archive.Identity;
using DevZone.Archive.Weeks;

namespace DevZone.Functions.Api.Views;

/// <summary>A digest as lists show it.</summary>
/// <param name="Week">Its week.</param>
/// <param name="Compiled">When it was compiled.</param>
/// <param name="Link">Its path.</param>
internal sealed record SummaryEntry(IsoWeek Week, DateTimeOffset Compiled, string Link)
{
    public static SummaryEntry Of(StoredDigest digest) => new(digest.Week, digest.Compiled, LinkOf(digest.Week));

    public static string LinkOf(IsoWeek week) => $"/api/summaries/{week}";
}
