using DevZone.Archive.Uploads;

namespace DevZone.Archive.Tests.Uploads;

public sealed class BlobNamesTests
{
    [Theory]
    [InlineData("2025-05-30.txt")]
    [InlineData("folder/科学导报 第17期.pdf")]
    [InlineData("a%2Fb ..%2F 'quoted' \"twice\" #1?&+.txt")]
    [InlineData("𠮷.txt")]
    [InlineData("..a/b..c")]
    public void IsListable_IsTrue_ForOrdinaryAndOddNames(string name) => Assert.True(BlobNames.IsListable(name));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("a\u0001.txt")]
    [InlineData("a\u000B.txt")]
    [InlineData("a\r\n.txt")]
    [InlineData("a\u0085.txt")]
    [InlineData("a\uFFFE.txt")]
    [InlineData("a\uFFFF.txt")]
    // What a URL's path does not keep.
    [InlineData("../a.txt")]
    [InlineData("a/./b.txt")]
    [InlineData("a\\b.txt")]
    [InlineData("a.")]
    [InlineData("a/")]
    [InlineData("/a")]
    public void IsListable_IsFalse_ForNamesThatPoisonOrMove(string? name)
    {
        Assert.False(BlobNames.IsListable(name));
        Assert.NotNull(BlobNames.Problem(name));
    }

    [Fact]
    public void IsListable_IsFalse_ForHalfASurrogatePair()
    {
        // Not as inline data: an attribute's text is UTF-8 and cannot hold it.
        Assert.False(BlobNames.IsListable("a" + "𠮷"[0] + ".txt"));
        Assert.False(BlobNames.IsListable("a" + "𠮷"[1] + ".txt"));
    }

    [Fact]
    public void IsListable_EndsAtTheServicesLength()
    {
        Assert.True(BlobNames.IsListable(new string('长', BlobNames.MaxLength)));
        Assert.False(BlobNames.IsListable(new string('长', BlobNames.MaxLength + 1)));
    }
}
