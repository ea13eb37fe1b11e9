using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Identity;

/// <summary>
/// What makes two uploads the same issue: the masthead's title, edition, date and number. The id is ASCII, fits a URL and a table key,
/// and begins with the date: <c>2025-05-30-4384-1f2e3d4c</c>. Without a dated masthead an issue is known by its upload alone:
/// <c>2025-05-30-</c> and the upload's id.
/// </summary>
/// <param name="Id">The issue's id.</param>
/// <param name="Date">Its day: the masthead's, else the first printed for an article, else the one in the blob's name, else the day of upload.</param>
public sealed record IssueIdentity(string Id, DateOnly Date)
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("0123456789abcdef-");

    /// <summary>Says which issue was read.</summary>
    /// <param name="issue">What was read.</param>
    /// <param name="blobName">The name it was uploaded under.</param>
    /// <param name="received">When it was first uploaded.</param>
    public static IssueIdentity Of(Issue issue, string blobName, DateTimeOffset received)
    {
        if (issue.Masthead is { Date: { } printed } masthead)
        {
            var number = masthead.TotalIssueNumber ?? masthead.IssueNumber ?? 0;
            return new IssueIdentity(
                string.Create(CultureInfo.InvariantCulture, $"{printed:yyyy-MM-dd}-{number}-{Paper(masthead)}"),
                printed
            );
        }
        var date =
            issue.Articles.Select(a => a.Date).FirstOrDefault(d => d is not null) ?? DateInName.Find(blobName) ?? Beijing.DayOf(received);
        return new IssueIdentity(string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}-{UploadId.Of(blobName)}"), date);
    }

    /// <summary>Whether a text can be an issue's id at all; any other needs no storage call.</summary>
    /// <param name="text">For instance a route's value.</param>
    public static bool IsWellFormed(string? text) =>
        text is { Length: > 11 and <= 64 }
        && text[10] == '-'
        && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", out _)
        && !text.AsSpan(11).ContainsAnyExcept(IdCharacters);

    private static string Paper(Masthead masthead)
    {
        // Blanks within a name are the typesetter's: 科学 导报 is 科学导报.
        var name = string.Concat($"{masthead.Title}\n{masthead.Edition}".Where(c => c == '\n' || !char.IsWhiteSpace(c)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
    }
}
