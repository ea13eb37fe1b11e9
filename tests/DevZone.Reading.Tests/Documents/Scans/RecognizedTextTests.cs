using DevZone.Reading.Documents.Scans;

namespace DevZone.Reading.Tests.Documents.Scans;

public sealed class RecognizedTextTests
{
    [Theory]
    // Tesseract parts words wherever it doubts.
    [InlineData("产 值 可 达 15 亿元", "产值可达15亿元")]
    [InlineData("see the 开发区 page", "see the开发区page")]
    // Punctuation beside an ideograph is of full width, within figures it is not.
    [InlineData("投产,年产值1,200万元", "投产，年产值1,200万元")]
    [InlineData("( 下转第2版 )", "（下转第2版）")]
    [InlineData("上午9:30", "上午9:30")]
    // The dash of a subtitle is recognised as the ideograph twice.
    [InlineData("一一 培育 数字 赋能", "——培育数字赋能")]
    [InlineData("一批项目", "一批项目")]
    public void Of_GivesWhatWasPrinted(string words, string expected) =>
        Assert.Equal(expected, RecognizedText.Of([.. words.Split(' ').Select(word => new RecognizedWord(word, 90))]));

    [Fact]
    public void Confidence_IsTheCharactersMean() =>
        Assert.Equal(80, RecognizedText.Confidence([new RecognizedWord("园区建", 90), new RecognizedWord("设", 50)]));
}
