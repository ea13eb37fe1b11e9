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
        var paragraphs = new List<string>();
        var subheads = new List<(string Text, int Place)>();
        foreach (var line in body.Split('¶'))
        {
            if (line.StartsWith('#'))
            {
                subheads.Add((line[1..], paragraphs.Count));
            }
            else
            {
                paragraphs.Add(line);
            }
        }

        var article = new Article
        {
            Number = 1,
            Headline = headline,
            Subheads = subheads.ConvertAll(subhead => subhead.Text),
            SubheadPlaces = subheads.ConvertAll(subhead => subhead.Place),
            Paragraphs = paragraphs,
        };
        var metrics = Extractor
            .Extract([article], null, DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Metrics.Where(metric => metric.Evidence.Part is null);
        Assert.Equal(expected, string.Join('\n', metrics.Select(Describe)));
    }

    [Theory]
    // The measure without verbs, adverbs, dates and comparisons.
    [InlineData("1—2月，园区实现规上工业总产值52.4亿元，比上年同期增长28.2%。", "规上工业总产值|规上工业总产值增长")]
    [InlineData("全县共到位外资8006万美元。", "到位外资")]
    [InlineData("年度计划投资50亿元，年营收19.2亿元。", "年度计划投资|年营收")]
    [InlineData("工业增加值11.58亿元，增长3.4%。", "工业增加值|工业增加值增长")]
    [InlineData("完成年任务75亿元的23.7%。", "年任务|年任务完成率")]
    [InlineData("进出口总额310亿元，占全国的2.4%。", "进出口总额|进出口总额占全国比重")]
    [InlineData("固定资产投资增长22.2%，较上年同期提升15.6个百分点。", "固定资产投资增长|固定资产投资提升")]
    // The noun after a count ends before a verb, and a word that begins like one is part of it.
    [InlineData("全市25个省重点工业项目完成投资35.9亿元。", "省重点工业项目|省重点工业项目完成投资")]
    [InlineData("58个续建项目进展顺利。", "续建项目")]
    [InlineData("10个投资超20亿元的重大产业项目加快推进。", "重大产业项目")]
    [InlineData("今年落户总部企业12家，有12家总部企业落户。", "落户总部企业|总部企业")]
    // What 分别 deals out: measures of the clause, or of the clauses before.
    [InlineData("全市石化、食品、电力分别增长7.3%、6.8%、15.8%。", "石化增长|食品增长|电力增长")]
    [InlineData("食品、衣着和居住的价格分别上涨5.5%、2.1%和3.7%。", "食品价格上涨|衣着价格上涨|居住价格上涨")]
    [InlineData("营业收入、净利润和出口总额分别为95亿元、3亿元和8亿元。", "营业收入|净利润|出口总额")]
    [InlineData("实际使用外资9.8亿美元，进出口2310亿元，分别增长15.3%和4.7%。", "实际使用外资|进出口|实际使用外资增长|进出口增长")]
    public void Read_NamesWhatIsMeasured(string body, string expected)
    {
        var article = new Article
        {
            Number = 1,
            Headline = "忻州市一季度经济运行情况",
            Paragraphs = [body],
        };
        var metrics = Extractor.Extract([article], null, new DateOnly(2025, 5, 30)).Metrics.Where(metric => metric.Evidence.Part is null);
        Assert.Equal(expected, string.Join('|', metrics.Select(metric => metric.Name)));
    }

    [Fact]
    public void Read_LeavesThePeriodToWhatTheFigureHoldsFor_WhenADateIsOnlyComparedWith()
    {
        var article = new Article { Number = 1, Paragraphs = ["2024年全市旅游收入86亿元，较2019年增长12.5%。"] };
        var metrics = Extractor.Extract([article], null, new DateOnly(2025, 5, 30)).Metrics;
        Assert.Equal(["2024", "2024"], metrics.Select(metric => metric.Period));
    }

    private static string Describe(Metric metric) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{metric.Subject.Name} | {metric.Value:0.####} {metric.Unit} | {(metric.Target ? "target" : "fact")}"
        );
}
