using System.Globalization;
using DevZone.PageGenerator;
using DevZone.Reading;

namespace DevZone.Benchmarks.Layout;

/// <summary>
/// How well articles are found on generated newspaper pages, in all and by what makes them hard. Seeds from
/// <see cref="HeldOut"/> on were never looked at while the rules were written.
/// </summary>
internal static class LayoutMeasure
{
    /// <summary>The first seed that no rule was tuned on.</summary>
    public const int HeldOut = 10_000;

    /// <summary>Measures issues of two pages each.</summary>
    /// <param name="first">The first seed.</param>
    /// <param name="count">How many.</param>
    /// <param name="folder">Where printed pages are kept, so that the next run need not print them; null for nowhere.</param>
    /// <param name="losses">Whether each article that is lost is named; for seeds below <see cref="HeldOut"/> only.</param>
    public static async Task RunAsync(int first, int count, string? folder, bool losses = false)
    {
        if (Chromium.Path is null)
        {
            Console.WriteLine("Chromium is not installed: there is nothing to print the pages with.");
            return;
        }
        var score = new PageScore();
        for (var seed = first; seed < first + count; seed++)
        {
            var issue = IssueGenerator.Generate(IssueOptions.Of(seed));
            var pdf = await PrintAsync(issue, folder);
            var read = (ReadResult.Read)IssueReader.Read(pdf, "x.pdf");
            var known = score.Printed;
            var unreal = score.Add(
                issue.Articles,
                read.Issue.Articles.Select(article => (article.Headline ?? "", string.Concat(article.Paragraphs)))
            );
            if (losses)
            {
                PrintLosses(seed, score.Articles.Skip(known), unreal);
            }
        }
        Console.WriteLine(
            $"seeds {first} to {first + count - 1}: {score.Printed} articles printed, {score.Found} found, {Percent((double)score.Real / score.Found)} of them real"
        );
        Print("all", score, _ => true);
        foreach (var feature in Enum.GetValues<LayoutFeatures>().Where(feature => feature != LayoutFeatures.None))
        {
            Print(feature.ToString(), score, article => article.Features.HasFlag(feature));
        }
    }

    private static void PrintLosses(
        int seed,
        IEnumerable<(GeneratedArticle Article, string? Headline, double Likeness, bool IsExact)> read,
        IReadOnlyList<(string Headline, string Body)> unreal
    )
    {
        foreach (var (article, headline, likeness, isExact) in read)
        {
            var right = headline == string.Concat(article.HeadlineText.Where(c => !char.IsWhiteSpace(c)));
            if (!isExact || !right)
            {
                Console.WriteLine(
                    $"{seed} page {article.Page}  {likeness:0.000}  {(right ? "" : $"headline '{headline}' ")}of '{article.HeadlineText}'  {article.Features}"
                );
            }
        }
        foreach (var (headline, body) in unreal)
        {
            Console.WriteLine($"{seed} unreal '{headline}': {(body.Length < 60 ? body : body[..28] + " … " + body[^28..])}");
        }
    }

    private static async Task<byte[]> PrintAsync(GeneratedIssue issue, string? folder)
    {
        if (folder is null)
        {
            return await Chromium.PrintAsync(issue.Html, CancellationToken.None);
        }
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(issue.Html));
        var path = Path.Combine(folder, Convert.ToHexString(hash)[..16] + ".pdf");
        if (!File.Exists(path))
        {
            await File.WriteAllBytesAsync(path, await Chromium.PrintAsync(issue.Html, CancellationToken.None));
        }
        return await File.ReadAllBytesAsync(path);
    }

    private static void Print(string name, PageScore score, Func<GeneratedArticle, bool> which)
    {
        var (similar, exact, headlines, count) = score.Of(which);
        Console.WriteLine(
            $"  {name, -22} {count, 5}  similar {Percent(similar), 6}  exact {Percent(exact), 6}  headlines {Percent(headlines), 6}"
        );
    }

    private static string Percent(double share) => share.ToString("0.0 %", CultureInfo.InvariantCulture);
}
