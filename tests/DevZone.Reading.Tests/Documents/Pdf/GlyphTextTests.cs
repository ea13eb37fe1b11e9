using DevZone.Reading.Documents.Pdf;

namespace DevZone.Reading.Tests.Documents.Pdf;

public sealed class GlyphTextTests
{
    [Theory]
    // Radicals that fonts give in place of ideographs.
    [InlineData("⼾", "户")]
    [InlineData("⼀", "一")]
    [InlineData("⺠", "民")]
    // Forms of vertical print.
    [InlineData("︒", "。")]
    [InlineData("︐", "，")]
    [InlineData("︵", "（")]
    [InlineData("︽", "《")]
    [InlineData("﹃", "“")]
    // Half-width punctuation.
    [InlineData("｡", "。")]
    [InlineData("､", "、")]
    // Compatibility ideographs.
    [InlineData("\uF900", "豈")]
    [InlineData("⸺", "——")]
    // What stays: ordinary signs, full-width figures, signs beyond the basic plane.
    [InlineData("园", "园")]
    [InlineData("５", "５")]
    [InlineData("𠮷", "𠮷")]
    [InlineData("fi", "fi")]
    // What says nothing.
    [InlineData("\u0003", "")]
    [InlineData("\uFFFD", "")]
    public void Normalize_GivesOrdinaryCharacters_Always(string glyph, string expected) =>
        Assert.Equal(expected, GlyphText.Normalize(glyph));
}
