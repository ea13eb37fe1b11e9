using DevZone.Reading.Extraction;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.Warnings;

public sealed class WarningFinderTests
{
    [Theory]
    // Days that no calendar has; the year counts where it is printed.
    [InlineData("朔州市将于2月30日举行推介会。", "impossible-date: 2月30日")]
    [InlineData("朔州市2023年2月29日举行推介会，13月5日再办一次。", "impossible-date: 2023年2月29日; impossible-date: 13月5日")]
    [InlineData("朔州市2024年2月29日举行推介会，6月30日再办一次。", "")]
    [InlineData("朔州市连续12月31家企业入驻。", "")]
    // Shares above what they are shares of; growth and fulfilment have no bound.
    [InlineData("朔州市工业产值19亿元，占全省的305%。", "share-over-bound: 占全省的305%")]
    [InlineData("朔州市工业产值19亿元，同比增长305%，完成年度任务的117%。", "")]
    // Parts and wholes.
    [InlineData("朔州市签约项目11个，其中产业项目12个。", "part-exceeds-whole: 11个，其中产业项目12个")]
    [InlineData("朔州市签约项目11个，分为工业项目8个、农业项目5个。", "parts-differ-from-whole: 11个，分为工业项目8个、农业项目5个")]
    [InlineData("朔州市签约项目11个，分为工业项目8个、农业项目3个。", "")]
    [InlineData("朔州市签约项目11个，其中工业项目8个。", "")]
    [InlineData("朔州市签约项目11个，包括工业项目5个、农业项目2个。", "")]
    [InlineData("朔州市签约项目11个，其中投资额12亿元。", "")]
    [InlineData("朔州市签约项目近11个，其中产业项目12个。", "")]
    // A place that only a word stands for, once for an article.
    [InlineData("全市签约项目11个，开工9个。", "place-not-named: 全市签约项目11个")]
    // A figure without a subject.
    [InlineData("说书人说了四十五回书，摆了三十二条板凳。", "figure-without-subject: 摆了三十二条板凳")]
    public void Find_TellsWhatLooksWrong(string paragraph, string expected)
    {
        var warnings = Extractor.Extract([new Article { Number = 1, Paragraphs = [paragraph] }], null, null).Warnings;

        Assert.Equal(expected, string.Join("; ", warnings.Select(warning => $"{warning.Code}: {warning.Evidence!.Text}")));
        Assert.All(
            warnings.Select(warning => warning.Evidence!),
            place => Assert.Equal(place.Text, paragraph.Substring(place.Start, place.Length))
        );
    }

    [Theory]
    [InlineData("星期五", 0)]
    [InlineData("星期四", 1)]
    public void Find_HoldsTheMastheadsWeekdayAgainstItsDate(string weekday, int warnings)
    {
        var masthead = new Masthead { Date = new DateOnly(2025, 5, 30), Weekday = weekday };

        var found = Extractor.Extract([], masthead, masthead.Date).Warnings;

        Assert.Equal(Enumerable.Repeat("weekday-differs", warnings), found.Select(warning => warning.Code));
    }

    [Fact]
    public void Find_GivesTheFirstTwentyOfOneCode_WhereAnArticleHasMore()
    {
        var article = new Article { Number = 1, Paragraphs = [.. Enumerable.Repeat("2月30日举行。", 50)] };

        Assert.Equal(20, Extractor.Extract([article], null, null).Warnings.Count);
    }
}
