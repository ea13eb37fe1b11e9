using System.Text;
using DevZone.Reading.Documents;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests;

public class IssueReaderTests
{
    /// <summary>What splits, joins and counts; a lone surrogate among it.</summary>
    private const string Marks = "（《“、。\n亿元万%:：— \ud83d张";

    [Theory]
    [InlineData(new byte[0], RejectionCode.Empty)]
    [InlineData(new byte[] { 0x20, 0x0A, 0x09 }, RejectionCode.Empty)]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, RejectionCode.UnsupportedType)]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14, 0x00 }, RejectionCode.UnsupportedType)]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00 }, RejectionCode.UnsupportedType)]
    [InlineData(new byte[] { 0x3C, 0x68, 0x74, 0x6D, 0x6C, 0x3E }, RejectionCode.UnsupportedType)]
    [InlineData(new byte[] { 0x81, 0xFF, 0x00, 0xFE, 0x9F, 0x03, 0xC3, 0x28, 0x00, 0x01 }, RejectionCode.UnknownEncoding)]
    public void Read_RejectsWithCodeAndReason_WhateverTheNameSays(byte[] bytes, string code)
    {
        var rejected = Assert.IsType<ReadResult.Rejected>(Read(bytes, "2025-05-30.pdf"));

        Assert.Equal(code, rejected.Code);
        Assert.EndsWith(".", rejected.Reason);
    }

    [Fact]
    public void Read_RejectsAsTooLarge_WhenThereAreMoreBytesThanTheLimit()
    {
        var rejected = Assert.IsType<ReadResult.Rejected>(Read(new byte[11], "a.txt", new ReadingLimits { Bytes = 10 }));

        Assert.Equal(RejectionCode.TooLarge, rejected.Code);
    }

    [Fact]
    public void Read_SaysThereIsNoArticle_WhenThereIsOnlyNavigation()
    {
        var rejected = Assert.IsType<ReadResult.Rejected>(
            Read(Encoding.UTF8.GetBytes("首页 | 新闻 | 政务 | 服务\n版权所有：某某网"), "a.txt")
        );

        Assert.Equal(RejectionCode.NoArticles, rejected.Code);
    }

    [Fact]
    public void Read_GivesTheSameIssue_WhateverTheEncoding()
    {
        var text = File.ReadAllText(Cases()[0]);

        var issues = new[] { Encoding.UTF8, CodePages.Gb18030, Encoding.Unicode }.Select(encoding =>
            ReadIssue(encoding.GetBytes(text)) with
            {
                Source = new Source("a.txt", "text/plain", "0"),
            }
        );

        Assert.Single(issues.Select(Json).Distinct());
    }

    [Fact]
    public void Read_IsDeterministic() =>
        Assert.All(Cases(), path => Assert.Equal(Json(ReadIssue(File.ReadAllBytes(path))), Json(ReadIssue(File.ReadAllBytes(path)))));

    [Fact]
    public void Read_CitesWhatStandsThere_InTextsOfEveryShape() =>
        Assert.All(Cases(), path => AssertCitations(ReadIssue(File.ReadAllBytes(path))));

    [Fact]
    public void Read_NeverThrowsAndCitesWhatStandsThere_WhenTextsAreCutAndMixed()
    {
        var random = new Random(17);
        var texts = Array.ConvertAll(Cases(), File.ReadAllText);
        for (var i = 0; i < 60; i++)
        {
            var one = texts[random.Next(texts.Length)];
            var other = texts[random.Next(texts.Length)];
            var mixed = new StringBuilder(one[random.Next(one.Length)..]).Insert(0, other[..random.Next(other.Length)]);
            for (var edits = random.Next(12); edits > 0 && mixed.Length > 0; edits--)
            {
                var at = random.Next(mixed.Length);
                _ = random.Next(3) switch
                {
                    0 => mixed.Remove(at, 1),
                    1 => mixed.Insert(at, Marks[random.Next(Marks.Length)]),
                    _ => mixed.Insert(at, mixed[random.Next(mixed.Length)]),
                };
            }
            if (Read(Encoding.UTF8.GetBytes(mixed.ToString()), "mixed.txt") is ReadResult.Read read)
            {
                AssertCitations(read.Issue);
            }
        }
    }

    [Fact]
    public void Read_NeverThrows_WhenBytesAreMutated()
    {
        var random = new Random(5);
        var cases = Array.ConvertAll(Cases(), File.ReadAllBytes);
        for (var i = 0; i < 60; i++)
        {
            var bytes = (byte[])cases[random.Next(cases.Length)].Clone();
            for (var edits = random.Next(1, 30); edits > 0; edits--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }
            var length = random.Next(bytes.Length);

            Assert.NotNull(Read(bytes.AsMemory(0, length), "mutated.txt"));
        }
    }

    [Theory]
    [InlineData("2025-05-30.txt")]
    [InlineData("周刊20250530终稿.txt")]
    public void Read_TakesTheDateFromTheName_WhenTheTextHasNone(string name)
    {
        var bytes = Encoding.UTF8.GetBytes("本报讯 今年，溪口经开区规上工业总产值达到120亿元。");

        var issue = Assert.IsType<ReadResult.Read>(Read(bytes, name)).Issue;

        Assert.Contains(issue.Metrics, metric => metric.Period is { } period && period.StartsWith("2025", StringComparison.Ordinal));
    }

    private static string[] Cases() =>
        [
            .. Directory
                .GetFiles(Path.Combine(AppContext.BaseDirectory, "Articles", "Cases"), "*.txt")
                .Where(path => !path.EndsWith(".expected.txt", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    private static Issue ReadIssue(byte[] bytes) => Assert.IsType<ReadResult.Read>(Read(bytes, "a.txt")).Issue;

    private static ReadResult Read(ReadOnlyMemory<byte> bytes, string name, ReadingLimits? limits = null) =>
        IssueReader.Read(bytes, name, limits, null, TestContext.Current.CancellationToken);

    private static string Json(Issue issue) => System.Text.Json.JsonSerializer.Serialize(issue, IssueJson.Compact);

    private static void AssertCitations(Issue issue)
    {
        var evidence = issue
            .Zones.SelectMany(zone => zone.Mentions)
            .Concat(issue.Projects.SelectMany(project => project.Evidence))
            .Concat(issue.Metrics.Select(metric => metric.Evidence))
            .Concat(issue.People.Select(person => person.Evidence))
            .Concat(issue.Organizations.Select(organization => organization.Evidence));
        Assert.All(evidence, cited => Assert.Equal(cited.Text, Part(issue, cited).Substring(cited.Start, cited.Length)));
    }

    private static string Part(Issue issue, Evidence cited)
    {
        var article = issue.Articles.Single(article => article.Number == cited.Article);
        return cited.Part switch
        {
            ArticlePart.Kicker => article.Kicker!,
            ArticlePart.Headline => article.Headline!,
            ArticlePart.Subtitle => article.Subtitle!,
            ArticlePart.Subheads => article.Subheads[cited.Paragraph],
            ArticlePart.Captions => article.Captions[cited.Paragraph],
            _ => article.Paragraphs[cited.Paragraph],
        };
    }
}
