using DevZone.Evaluation.Gold;
using DevZone.Reading.Issues;

namespace DevZone.Evaluation.Tests.Scoring;

public class EvaluatorTests
{
    private const string Paragraph = "晋城经开区入驻项目89个，总投资55亿元的光学项目开工。";

    private static readonly GoldText Gold = new()
    {
        Zones =
        [
            new GoldZone
            {
                Name = "晋城经济技术开发区",
                Surface = ["晋城经开区"],
                Level = "national",
                City = "晋城",
            },
        ],
        Projects =
        [
            new GoldProject
            {
                Name = "光学项目",
                Zone = "晋城经济技术开发区",
                InvestmentCny = 5.5e9,
                Stage = "started",
            },
        ],
        Metrics =
        [
            new GoldMetric
            {
                Subject = "晋城经济技术开发区",
                Value = 89,
                Unit = "个",
                Text = "入驻项目89个",
            },
        ],
        People = [new GoldPerson { Name = "李武魁", Title = "党组书记" }],
        Bylines = ["王雷"],
        Masthead = new GoldMasthead { CnNumber = "CN 14-0015" },
        Articles =
        [
            new GoldArticle
            {
                Headline = ["光学项目开工"],
                BodyFirst15 = "本报讯晋城经开区入驻项目",
                BodyLast15 = "光学项目开工。",
                BodyChars = Paragraph.Length,
                Bylines = ["王雷"],
            },
        ],
    };

    [Fact]
    public void Evaluate_IsOneThroughout_WhenEverythingWasRead()
    {
        var report = Evaluator.Evaluate([("a", Gold, Read())]);

        Assert.Empty(report.Errors);
        Assert.All(report.Measures, measure => Assert.Equal((1, 1, 1, 1.0), (measure.Gold, measure.Found, measure.Matched, measure.F1)));
        Assert.All(report.Measures.SelectMany(measure => measure.Fields), field => Assert.Equal(1, field.Share));
    }

    [Fact]
    public void Evaluate_CountsEveryGoldRecordAsMissed_WhenNothingWasRead()
    {
        var report = Evaluator.Evaluate([("a", Gold, new Issue { Source = new Source("a", "text/plain", "") })]);

        Assert.All(report.Measures, measure => Assert.Equal((1, 0, 0.0), (measure.Gold, measure.Matched, measure.F1)));
        Assert.Equal(6, report.Errors.Count(error => error.Problem == "missed"));
    }

    [Fact]
    public void Evaluate_CountsTheMetricButNotTheFigure_WhenTheSubjectIsWrong()
    {
        var issue = Read();
        issue = issue with { Metrics = [issue.Metrics[0] with { Subject = new Subject(SubjectKind.Region, "山西省") }] };

        var report = Evaluator.Evaluate([("a", Gold, issue)]);

        Assert.Equal((1, 0), (report.Of("metrics").Matched, report.Of("figures").Matched));
        Assert.Contains(report.Errors, error => error.Problem == "wrong subject");
    }

    [Fact]
    public void Evaluate_SeesAQuotationThatDoesNotStandThere()
    {
        var issue = Read();
        var shifted = issue.Metrics[0].Evidence with { Start = 3 };

        var report = Evaluator.Evaluate([("a", Gold, issue with { Metrics = [issue.Metrics[0] with { Evidence = shifted }] })]);

        Assert.Equal(0, report.Of("metrics").Field("quoted"));
    }

    [Fact]
    public void Evaluate_ForgivesAMetric_WhenAProjectsFieldHoldsIt()
    {
        var issue = Read();
        var again = issue.Metrics[0] with { Value = 5.5e9, Unit = "元", Evidence = At("总投资55亿元") };

        var report = Evaluator.Evaluate([("a", Gold, issue with { Metrics = [.. issue.Metrics, again] })]);

        Assert.Equal(1, report.Of("metrics").Precision);
    }

    [Fact]
    public void Evaluate_MarksTheAmount_WhenTheCurrencyDiffers()
    {
        var issue = Read();
        var dollars = issue.Projects[0] with
        {
            Investment = new Quantity
            {
                Value = 5.5e9,
                Unit = "美元",
                Text = "55亿美元",
            },
        };

        var report = Evaluator.Evaluate([("a", Gold, issue with { Projects = [dollars] })]);

        Assert.Equal(0, report.Of("projects").Field("amount"));
    }

    [Fact]
    public void Evaluate_MarksAnArticlesBoundaries_WhenItsEndIsCutOff()
    {
        var issue = Read();
        var cut = issue.Articles[0] with { Paragraphs = [Paragraph[..^6]], Notice = false };

        var articles = Evaluator.Evaluate([("a", Gold, issue with { Articles = [cut] })]).Of("articles");

        Assert.Equal((1.0, 0.0, 0.0), (articles.Field("start"), articles.Field("end"), articles.Field("length")));
    }

    [Fact]
    public void Evaluate_MeasuresNoBoundaries_WhereTheGoldNotesNone()
    {
        var report = Evaluator.Evaluate([("a", Gold with { Masthead = null, Articles = null }, Read())]);

        Assert.Equal((0, 0), (report.Of("masthead").Gold, report.Of("articles").Found));
    }

    private static Issue Read() =>
        new()
        {
            Source = new Source("a", "text/plain", ""),
            Masthead = new Masthead { Cn = "14-0015" },
            Articles =
            [
                new Article
                {
                    Number = 1,
                    Headline = "光学项目开工",
                    Dateline = "本报讯",
                    Paragraphs = [Paragraph],
                    Bylines = ["王雷"],
                },
            ],
            Zones =
            [
                new Zone
                {
                    Id = "z",
                    Name = "晋城经济技术开发区",
                    Level = ZoneLevel.National,
                    City = "晋城",
                    Mentions = [At("晋城经开区")],
                },
            ],
            Projects =
            [
                new Project
                {
                    Id = "p",
                    Name = "光学项目",
                    Zone = "z",
                    Stage = ProjectStage.Started,
                    Investment = new Quantity
                    {
                        Value = 5.5e9,
                        Unit = "元",
                        Text = "55亿元",
                    },
                },
            ],
            Metrics =
            [
                new Metric
                {
                    Subject = new Subject(SubjectKind.Zone, "晋城经济技术开发区", "z"),
                    Name = "入驻项目",
                    Value = 89,
                    Unit = "个",
                    Evidence = At("入驻项目89个"),
                },
            ],
            People = [new Person("李武魁", "市科技局党组书记", At("晋城经开区"))],
        };

    private static Evidence At(string words) => new(1, null, 0, Paragraph.IndexOf(words, StringComparison.Ordinal), words.Length, words);
}
