using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Tests.Gazetteer;

public class PhraseIndexTests
{
    private static readonly string[] Phrases = ["经", "经开区", "经济", "经济技术开发区", "开发区"];

    [Theory]
    [InlineData("经济技术开发区", 0, 7)]
    [InlineData("经济体", 0, 2)]
    [InlineData("经开", 0, 1)]
    [InlineData("在经开区", 1, 3)]
    [InlineData("经", 0, 1)]
    public void TryMatch_GivesTheLongestPhrase_WhenSeveralBeginThere(string text, int at, int length)
    {
        Assert.True(PhraseIndex.Of(Phrases).TryMatch(text, at, out var found, out _));
        Assert.Equal(length, found);
    }

    [Theory]
    [InlineData("山阴经济技术开发区", 9, 7)]
    [InlineData("山阴开发区", 5, 3)]
    public void TryMatch_GivesTheLongestPhraseBefore_WhenBackwards(string text, int at, int length)
    {
        Assert.True(PhraseIndex.Of(Phrases, backwards: true).TryMatch(text, at, out var found, out _));
        Assert.Equal(length, found);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("开放", 0)]
    [InlineData("经", 1)]
    public void TryMatch_IsFalse_WhenNoneBeginsThere(string text, int at) =>
        Assert.False(PhraseIndex.Of(Phrases).TryMatch(text, at, out _, out _));
}
