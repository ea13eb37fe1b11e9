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

    [Theory]
    [InlineData("入驻经济技术开发区", 0, 2, 7)]
    [InlineData("经贸与开发区", 1, 3, 3)]
    [InlineData("开放的开发开发区", 0, 5, 3)]
    public void TryFind_GivesTheFirstPlaceAndItsLongestPhrase(string text, int from, int place, int length)
    {
        Assert.True(PhraseIndex.Of(Phrases).TryFind(text, from, out var at, out var found));
        Assert.Equal((place, length), (at, found));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("开放的园区", false)]
    [InlineData("山阴开发区", true)]
    public void IsIn_TellsWhetherAnyPhraseStandsThere(string text, bool stands) => Assert.Equal(stands, PhraseIndex.Of(Phrases).IsIn(text));

    [Fact]
    public void TryMatch_IsFalse_WhenTheIndexIsEmpty() => Assert.False(PhraseIndex.Of([]).TryMatch("经开区", 0, out _, out _));

    [Fact]
    public void TryMatch_FindsEachPhrase_WhenThereAreVeryMany()
    {
        var phrases = Enumerable.Range(0, 20_000).Select(i => $"{(char)('一' + i)}{(char)('一' + i * 7 % 20_000)}区").ToList();
        var index = PhraseIndex.Of(phrases);
        Assert.All(phrases, phrase => Assert.True(index.TryMatch(phrase, 0, out var length, out _) && length == phrase.Length));
    }
}
