using DevZone.Archive.Digests;
using DevZone.Archive.Digests.Rendering;
using DevZone.Reading.Issues;
using static DevZone.Archive.Tests.Digests.DigestFixture;

namespace DevZone.Archive.Tests.Digests;

public sealed class RenderingTests
{
    private static readonly DigestStyle Chinese = new(DigestLanguage.Chinese, new DigestLinks(new Uri("https://zones.example")));
    private static readonly DigestStyle English = Chinese with { Language = DigestLanguage.English };

    [Theory]
    [InlineData(0, "元", "0元")]
    [InlineData(9999, "家", "9999家")]
    [InlineData(99000, "家", "9.9万家")]
    [InlineData(5.5e9, "元", "55亿元")]
    [InlineData(1.69e13, "元", "16.9万亿元")]
    [InlineData(300000, "m2", "30万平方米")]
    [InlineData(23.4, "%", "23.4%")]
    [InlineData(1e300, "元", "1E300元")]
    public void Format_WritesANumberAsPapersDo(double value, string unit, string expected) =>
        Assert.Equal(expected, ChineseNumber.Format(value, unit));

    [Fact]
    public void Render_NamesEveryLineWithItsQuoteAndLink()
    {
        var digest = Compile("2025-W22", Issue("i 1", "2025-05-30", Project("甲项目", ProjectStage.Signed, 1e8, "约")));
        string[] forms = [.. Enum.GetValues<DigestForm>().Select(form => DigestForms.Render(digest, form, Chinese))];
        Assert.All(
            forms,
            form =>
            {
                Assert.Contains("签约：甲项目（投资约100000000元）", form);
                Assert.Contains("甲项目投资100000000元", form);
                Assert.Contains("https://zones.example/#/issues/i%201/articles/1", form);
                Assert.Contains("1个项目合计约1亿元", form);
            }
        );
    }

    [Fact]
    public void Render_SaysSo_WhenNoIssueCame()
    {
        var digest = Compile("2025-W22");
        Assert.Contains("2025年5月26日至6月1日，没有收到周刊。", DigestForms.Render(digest, DigestForm.Text, Chinese));
        Assert.DoesNotContain("新项目投资", DigestForms.Render(digest, DigestForm.Markdown, Chinese));
    }

    [Fact]
    public void Render_LetsNothingPrintedBecomeMarkup()
    {
        const string hostile = "<script>alert(1)</script>[x](javascript:1)|*";
        var digest = Compile("2025-W22", Issue("a", "2025-05-30", Project(hostile, ProjectStage.Signed, 1e8)));
        Assert.DoesNotContain("<script", DigestForms.Render(digest, DigestForm.Html, Chinese));
        Assert.Contains("&lt;script&gt;", DigestForms.Render(digest, DigestForm.Html, Chinese));
        var markdown = DigestForms.Render(digest, DigestForm.Markdown, Chinese);
        Assert.DoesNotContain("<script", markdown.Replace("\\<", ""));
        Assert.Contains("\\[x\\](javascript:1)\\|\\*", markdown);
    }

    [Theory]
    [InlineData(0, "元", "0 yuan")]
    [InlineData(9999, "家", "9,999 家")]
    [InlineData(5.5e9, "元", "5.5 billion yuan")]
    [InlineData(1.69e13, "元", "16.9 trillion yuan")]
    [InlineData(300000, "m2", "300,000 m²")]
    [InlineData(23.4, "%", "23.4%")]
    [InlineData(1e300, "美元", "1E300 US dollars")]
    public void Format_WritesANumberInEnglish(double value, string unit, string expected) =>
        Assert.Equal(expected, EnglishNumber.Format(value, unit));

    [Fact]
    public void Render_SaysAllButThePrintedWordsInEnglish()
    {
        var digest = Compile(
            "2025-W22",
            [new MissingIssue(Week("2025-W22"), "PAPER", 4, null, "/api/issues/a")],
            Issue("a", "2025-05-20", Project("A", ProjectStage.Signed, 1e8)),
            Issue(
                "b",
                "2025-05-30",
                Project("A", ProjectStage.Started, 2e8, "ca. "),
                Project("B", ProjectStage.Completed) with
                {
                    City = "C",
                }
            )
        );
        foreach (var form in Enum.GetValues<DigestForm>())
        {
            var text = DigestForms.Render(digest, form, English);
            Assert.Contains("26 May 2025 to 1 June 2025: 1 issue with 0 articles", text);
            Assert.Contains("about 200 million yuan", text);
            // The notation of the fixture's amounts and clauses is all that is Chinese here.
            Assert.DoesNotContain(
                text.Replace("投资", "").Replace("元", "").Replace("总投资", ""),
                character => character is >= '\u4e00' and <= '\u9fff'
            );
        }

        Assert.Contains("<html lang=\"en\">", DigestForms.Render(digest, DigestForm.Html, English));
    }

    [Fact]
    public void Render_ComparesWithTheWeekBeforeAndAYearAgo_AndMarksApproximateSums()
    {
        var digest = Compile(
            "2025-W22",
            Issue("a", "2024-05-31", Project("甲", ProjectStage.Signed, 4e8)),
            Issue("b", "2025-05-20", Project("乙", ProjectStage.Signed, 2e8, "近")),
            Issue("c", "2025-05-30", Project("丙", ProjectStage.Signed, 1e8))
        );
        Assert.Contains("| 签约投资 | 1亿元 | 约2亿元 | 4亿元 |", DigestForms.Render(digest, DigestForm.Markdown, Chinese));
    }

    [Fact]
    public void Render_NamesTheLargestProjectsBesideTheirSum()
    {
        var projects = Enumerable.Range(1, 5).Select(number => Project($"项目{number}", ProjectStage.Signed, number * 1e8));
        var text = DigestForms.Render(Compile("2025-W22", Issue("a", "2025-05-30", [.. projects])), DigestForm.Text, Chinese);
        Assert.Contains("- 5个项目合计15亿元。\n- 项目5 500000000元\n", text);
        Assert.DoesNotContain("- 项目2 200000000元", text);
    }

    [Fact]
    public void Render_AlignsTheTablesOfPlainText_WhereChineseTakesTwoColumns()
    {
        var text = DigestForms.Render(
            Compile("2025-W22", Issue("a", "2025-05-30", Project("甲", ProjectStage.Signed, 1e8))),
            DigestForm.Text,
            Chinese
        );
        Assert.Contains("  分类  名称    项目  投资\n  园区  未注明  1     1亿元\n", text);
    }

    [Theory]
    [InlineData("zh-CN", DigestLanguage.Chinese)]
    [InlineData("EN", DigestLanguage.English)]
    [InlineData("fr", null)]
    [InlineData(null, null)]
    public void TryParse_KnowsTheTags(string? tag, DigestLanguage? expected) =>
        Assert.Equal(expected, DigestLanguages.TryParse(tag, out var language) ? language : null);
}
