using DevZone.Reading.Documents.Scans;

namespace DevZone.Reading.Tests.Documents.Scans;

/// <summary>Which size recognised lines get, beside running text of 25 pixels an em with ink of 23.</summary>
public class ScanGlyphsTests
{
    private const string Text = "园区制造业稳步增长态势良好";

    private static PixelBox Line(double em, int height, string text = Text) => new(100, 500, 100 + (int)(em * text.Length), 500 + height);

    [Theory]
    // ink a little higher or lower, as it happens
    [InlineData(25, 24, 25)]
    [InlineData(25, 22, 25)]
    // a tall mark in it, but characters as wide
    [InlineData(25, 27, 25)]
    [InlineData(24, 19, 25)]
    // a subhead: wider and higher
    [InlineData(30, 27.6, 30)]
    public void Add_GivesALineTheSizeOfRunningText_WhenItIsAsWideOrAsHigh(double em, double height, double size)
    {
        var glyphs = Calibrated();
        glyphs.Add(Line(em, (int)height), Text);
        Assert.Equal(size, glyphs.Glyphs[0].Size, 0.7);
    }

    [Theory]
    // taken for large by its strokes, but long and as wide as running text
    [InlineData(25, 25, Text, 25)]
    // large, and short: its strokes are believed
    [InlineData(25, 25, "擦亮", 33.1)]
    [InlineData(50, 46, Text, 50)]
    public void AddLarge_MakesALineLarge_UnlessItsCharactersAreAsWideAsThoseOfRunningText(double em, int height, string text, double size)
    {
        var glyphs = Calibrated();
        glyphs.AddLarge(Line(em, height, text), text);
        Assert.Equal(size, glyphs.Glyphs[0].Size, 0.7);
    }

    private static ScanGlyphs Calibrated()
    {
        var glyphs = new ScanGlyphs(1000, 1);
        glyphs.Calibrate([(Line(25, 23), Text), (Line(25, 23), Text), (Line(25, 23), Text)]);
        return glyphs;
    }
}
