using System.Globalization;
using DevZone.Reading.Extraction;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.Metrics;

public sealed class MetricReaderTests
{
    public static TheoryData<string, string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Extraction", "Metrics", "attribution.txt"));
            foreach (var block in text.Split("\n@ ").Skip(1))
            {
                var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
                data.Add(lines[0][..10], lines[0][11..], lines[1], string.Join('\n', lines[2..]));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_GivesEachFigureToWhatItIsAbout_WhenSubjectsChange(string date, string headline, string body, string expected)
    {
        var article = new Article
        {
            Number = 1,
            Headline = headline,
            Paragraphs = [body],
        };
        var metrics = Extractor
            .Extract([article], null, DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Metrics.Where(metric => metric.Evidence.Part is null);
        Assert.Equal(expected, string.Join('\n', metrics.Select(Describe)));
    }

    private static string Describe(Metric metric) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{metric.Subject.Name} | {metric.Value:0.####} {metric.Unit} | {(metric.Target ? "target" : "fact")}"
        );
}
