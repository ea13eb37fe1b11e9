using System.Globalization;
using DevZone.Evaluation.Gold;

namespace DevZone.Generator;

/// <summary>
/// Writes weekly issues of an invented paper: places, firms, people, projects and figures are made up, from a seed. Any issue can be
/// written without those before it, and the projects of one come again in later ones, so that their lives cross issues.
/// </summary>
/// <param name="seed">Another seed, other projects and figures.</param>
public sealed class IssueGenerator(int seed)
{
    /// <summary>Articles on zones in an issue; each tells of one project that is new, and of those that came further.</summary>
    public const int ZoneArticles = 24;

    /// <summary>Pages that the masthead speaks of.</summary>
    public const int Pages = 8;

    private const int Features = 4;

    /// <summary>Characters of one article: 28 of them fill eight pages with some 40,000.</summary>
    private const int ArticleLength = 1_430;

    private static readonly DateOnly FirstDay = new(2016, 1, 8);
    private static readonly string[] Weekdays = ["日", "一", "二", "三", "四", "五", "六"];

    /// <summary>Writes an issue.</summary>
    /// <param name="number">Which, from 0; one a week.</param>
    /// <param name="correction">0 as it came first; 1, 2 … are corrected editions of the same issue, which give other amounts.</param>
    public GeneratedIssue Generate(int number, int correction = 0)
    {
        var date = FirstDay.AddDays(7 * number);
        var random = new Random(Seeds.Mix(seed, number, correction));
        var writer = new IssueWriter();
        WriteMasthead(writer, number, date);
        for (var slot = 0; slot < ZoneArticles; slot++)
        {
            if (slot % (ZoneArticles / Pages) == 0 && slot > 0)
            {
                writer.Line($"{(slot / (ZoneArticles / Pages)) + 1} 版");
            }

            var article = new ZoneArticle(random, InventedZone.Of(number, slot), date);
            article.Write(writer, [.. ProjectsOf(number, slot, correction)]);
            writer.Fill(random, ArticleLength);
            writer.Byline(InventedWords.Person(random));
        }

        for (var i = 0; i < Features; i++)
        {
            writer.Headline(Prose.Headline(random));
            writer.Fill(random, ArticleLength);
            writer.Byline(InventedWords.Person(random));
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}-{number + 1:D4}");
        return new GeneratedIssue(name, date, number + 1, writer.Text, writer.Gold());
    }

    /// <summary>The projects that an article tells of: one signed now, and those signed some weeks ago that start or produce now.</summary>
    private IEnumerable<InventedProject> ProjectsOf(int number, int slot, int correction)
    {
        foreach (var (stage, weeks) in InventedProject.Life)
        {
            if (number >= weeks)
            {
                yield return InventedProject.Of(seed, number - weeks, slot, stage, correction);
            }
        }
    }

    private static void WriteMasthead(IssueWriter writer, int number, DateOnly date)
    {
        var withinYear = 1 + ((date.DayOfYear - 1) / 7);
        writer.Line(InventedWords.Paper);
        writer.Line(InventedWords.Edition);
        writer.Line("虚构周刊：报纸、地名、人物、企业和数字均属虚构");
        var weekday = $"星期{Weekdays[(int)date.DayOfWeek]}";
        writer.Line($"第{withinYear}期 总第{number + 1}期");
        writer.Line($"{date.Year}年{date.Month}月{date.Day}日 {weekday}");
        writer.Line($"今日 {Pages} 版");
        writer.Masthead = new GoldMasthead
        {
            IssueNo = withinYear.ToString(CultureInfo.InvariantCulture),
            TotalNo = (number + 1).ToString(CultureInfo.InvariantCulture),
            Date = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Weekday = weekday,
            Pages = Pages.ToString(CultureInfo.InvariantCulture),
        };
    }
}
