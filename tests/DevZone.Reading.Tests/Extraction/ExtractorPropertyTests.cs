using DevZone.Reading.Extraction;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction;

/// <summary>What must hold of any text: every value stands where its evidence says, and nothing throws.</summary>
public sealed class ExtractorPropertyTests
{
    private const string Marks =
        "，。；：、“”《》（）()0123456789.%％—-亿万元家个约超近到年月日第一二两十百千\r\n\t 　\uD83D\uDE00\uFFFF\0";

    private static readonly string[] Texts =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Extraction", "Metrics", "attribution.txt"))
            .Where(line => line.Length > 30),
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Extraction", "Quantities", "idioms.txt")),
    ];

    [Fact]
    public void Extract_CitesWhatStandsThere_WhenTextIsWhole() => AssertCited(Texts);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Extract_CitesWhatStandsThere_WhenTextIsCutShort(int seed)
    {
        var random = new Random(seed);
        AssertCited(
            Texts
                .Where(text => text.Length > 1)
                .Select(text => text[random.Next(text.Length / 2)..random.Next(text.Length / 2, text.Length)])
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Extract_CitesWhatStandsThere_WhenTextIsMangled(int seed)
    {
        var random = new Random(seed);
        AssertCited(Texts.Select(text => Mangle(text, random)));
    }

    private static string Mangle(string text, Random random)
    {
        var characters = text.ToList();
        for (var i = 0; i < 1 + text.Length / 10; i++)
        {
            var at = random.Next(characters.Count + 1);
            if (random.Next(3) == 0 && at < characters.Count)
            {
                characters.RemoveAt(at);
            }
            else
            {
                characters.Insert(at, Marks[random.Next(Marks.Length)]);
            }
        }

        return new string([.. characters]);
    }

    private static void AssertCited(IEnumerable<string> paragraphs)
    {
        var article = new Article
        {
            Number = 1,
            Headline = "晋城经开区：一季度完成投资49亿元",
            Paragraphs = [.. paragraphs],
        };
        var records = Extractor.Extract([article], null, new DateOnly(2025, 5, 30));
        var cited = records
            .Metrics.Select(metric => metric.Evidence)
            .Concat(records.Zones.SelectMany(zone => zone.Mentions))
            .Concat(records.Projects.SelectMany(project => project.Evidence));
        Assert.NotEmpty(records.Metrics);
        Assert.All(
            cited,
            evidence =>
            {
                var text = evidence.Part == ArticlePart.Headline ? article.Headline : article.Paragraphs[evidence.Paragraph];
                Assert.NotEmpty(evidence.Text);
                Assert.Equal(evidence.Text, text.Substring(evidence.Start, evidence.Length));
            }
        );
    }
}
