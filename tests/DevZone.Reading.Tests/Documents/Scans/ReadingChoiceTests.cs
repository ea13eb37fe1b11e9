using DevZone.Reading.Documents.Scans;

namespace DevZone.Reading.Tests.Documents.Scans;

public sealed class ReadingChoiceTests
{
    private static readonly ReadingChoice Choice = new(["海棠经开区擦亮营商环境金招牌", "氢能装备项目"]);

    [Theory]
    [InlineData("海党经开区", "海棠经开区", "海棠经开区")]
    [InlineData("按亮营商环境", "擦亮营商环境", "擦亮营商环境")]
    // What the page does not know elsewhere is left to the recognition's own confidence: the first is surer here.
    [InlineData("白桦示范", "白梯示范", "白桦示范")]
    [InlineData("", "氢能", "氢能")]
    [InlineData("", "", "")]
    public void Best_TakesWhatTheRunningTextKnows(string sure, string unsure, string expected) =>
        Assert.Equal(expected, RecognizedText.Of(Choice.Best([Words(sure, 90), Words(unsure, 70)])));

    private static List<RecognizedWord> Words(string text, double confidence) =>
        text.Length == 0 ? [] : [new RecognizedWord(text, confidence)];
}
