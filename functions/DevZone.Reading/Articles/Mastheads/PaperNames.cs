using System.Text.RegularExpressions;
using DevZone.Reading.Issues;
using DevZone.Reading.Script;

namespace DevZone.Reading.Articles.Mastheads;

/// <summary>Finds the names of a paper and of its weekly.</summary>
internal static partial class PaperNames
{
    private const int LongestFirstHalf = 8;

    private static readonly string[] Editions = ["周刊", "专刊", "特刊", "月刊", "副刊", "旬刊", "专版"];

    /// <summary>Names that stand as lines of their own; an edition's may be set in two lines (开发区建设 / 周刊).</summary>
    public static (string? Title, string? Edition) Find(IReadOnlyList<string> lines)
    {
        string? title = null,
            edition = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var folded = ScriptFolding.Fold(lines[i]).Replace(" ", "");
            if (title is null && Paper().IsMatch(folded) && !Honour().IsMatch(folded))
            {
                title = lines[i].Replace(" ", "").Trim('《', '》');
            }
            if (
                edition is null
                && Array.Exists(Editions, ending => folded.EndsWith(ending, StringComparison.Ordinal))
                && folded.Length <= 14
            )
            {
                edition =
                    folded.Length > 3 ? lines[i].Replace(" ", "")
                    : i > 0 && lines[i - 1].Length <= LongestFirstHalf && IsWord(lines[i - 1]) ? lines[i - 1] + lines[i]
                    : null;
            }
        }
        return (title, edition);
    }

    /// <summary>科学导报讯 is the mark of 科学导报; the most frequent such mark counts.</summary>
    public static string? FromDatelines(IReadOnlyList<Article> articles) =>
        articles
            .Select(article => article.Dateline is { } dateline ? DatelinePaper().Match(dateline).Groups["v"].Value : "")
            .Where(paper => paper.Length > 0)
            .GroupBy(paper => paper)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()
            ?.Key;

    /// <summary>《科学导报》于6月2日休刊</summary>
    public static string? FromNotices(IReadOnlyList<Article> articles) =>
        articles
            .Where(article => article.Notice)
            .SelectMany(article => article.Paragraphs)
            .Select(paragraph => QuotedPaper().Match(paragraph))
            .FirstOrDefault(match => match.Success)
            ?.Groups["v"]
            .Value;

    private static bool IsWord(string line) => line.All(char.IsLetter);

    [GeneratedRegex(@"^(《[\u4E00-\u9FFF]{2,12}[报刊]》|[\u4E00-\u9FFF]{2,9}报)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Paper();

    /// <summary>全国优秀科技报: what the paper was called by others.</summary>
    [GeneratedRegex("优秀|[十百]强|十佳|获|奖|先进|一级|品牌|重点")]
    private static partial Regex Honour();

    [GeneratedRegex(@"^(?<v>[\u4E00-\u9FFF]{2,10}报)[讯記记]", RegexOptions.ExplicitCapture)]
    private static partial Regex DatelinePaper();

    [GeneratedRegex(@"《(?<v>[\u4E00-\u9FFF]{2,12}[报刊])》", RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedPaper();
}
