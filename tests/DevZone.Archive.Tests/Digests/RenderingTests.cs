using DevZone.Archive.Digests.Rendering;
using DevZone.Reading.Issues;
using static DevZone.Archive.Tests.Digests.DigestFixture;

namespace DevZone.Archive.Tests.Digests;

public sealed class RenderingTests
{
    private static readonly DigestLinks Links = new(new Uri("https://zones.example"));

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
        string[] forms = [DigestMarkdown.Render(digest, Links), DigestHtml.Render(digest, Links), DigestText.Render(digest, Links)];
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
        Assert.Contains("2025年5月26日至6月1日，没有收到周刊。", DigestText.Render(digest, Links));
        Assert.DoesNotContain("新项目投资", DigestMarkdown.Render(digest, Links));
    }

    [Fact]
    public void Render_LetsNothingPrintedBecomeMarkup()
    {
        const string hostile = "<script>alert(1)</script>[x](javascript:1)|*";
        var digest = Compile("2025-W22", Issue("a", "2025-05-30", Project(hostile, ProjectStage.Signed, 1e8)));
        Assert.DoesNotContain("<script", DigestHtml.Render(digest, Links));
        Assert.Contains("&lt;script&gt;", DigestHtml.Render(digest, Links));
        var markdown = DigestMarkdown.Render(digest, Links);
        Assert.DoesNotContain("<script", markdown.Replace("\\<", ""));
        Assert.Contains("\\[x\\](javascript:1)\\|\\*", markdown);
    }
}
