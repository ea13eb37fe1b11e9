using DevZone.Reading.Documents.Scans;

namespace DevZone.Reading.Tests.Documents.Scans;

/// <summary>Pages of square signs, drawn here, for what stands where on a picture.</summary>
public sealed class ScanSegmentsTests
{
    private const int Em = 24;
    private const int MinRule = 160;

    [Fact]
    public void Find_GivesABlockForEachColumn_WhenAGutterPartsThem()
    {
        var page = new Page();
        page.Column(left: 100, top: 400, lines: 8, signs: 12);
        // A gutter of one em and a half.
        page.Column(left: 100 + 12 * Em + 36, top: 400, lines: 8, signs: 12);

        var blocks = ScanSegments.Find(page.Image, MinRule).Blocks;

        Assert.Equal([8, 8], blocks.Select(block => block.Count));
        Assert.All(blocks.SelectMany(lines => lines), line => Assert.InRange(line.Width, 11 * Em, 12 * Em));
    }

    [Fact]
    public void Find_KeepsALineWhole_WhenItHasAWideGap()
    {
        var page = new Page();
        page.Column(left: 100, top: 400, lines: 3, signs: 12);
        page.Signs(left: 100, top: 400 + 3 * 36, signs: 5);
        // A stop and an opening mark leave more white than some gutters have, on one line.
        page.Signs(left: 100 + 5 * Em + 30, top: 400 + 3 * 36, signs: 5);
        page.Column(left: 100, top: 400 + 4 * 36, lines: 3, signs: 12);

        Assert.Equal(7, Assert.Single(ScanSegments.Find(page.Image, MinRule).Blocks).Count);
    }

    [Fact]
    public void Find_TellsColumnsApart_WhenARuleRunsBetween()
    {
        var page = new Page();
        page.Column(left: 100, top: 400, lines: 2, signs: 12);
        page.Box(new PixelBox(100 + 12 * Em + 5, 300, 100 + 12 * Em + 7, 600));
        page.Column(left: 100 + 12 * Em + 14, top: 400, lines: 2, signs: 12);

        var segments = ScanSegments.Find(page.Image, MinRule);

        Assert.Single(segments.Rules);
        Assert.Equal([2, 2], segments.Blocks.Select(block => block.Count));
    }

    [Fact]
    public void Find_GivesLargeTypeByItself()
    {
        var page = new Page();
        page.Signs(left: 150, top: 250, signs: 8, size: 60);
        page.Column(left: 100, top: 400, lines: 6, signs: 25);

        var segments = ScanSegments.Find(page.Image, MinRule);

        Assert.InRange(Assert.Single(segments.Large).Width, 470, 480);
        Assert.Equal(6, Assert.Single(segments.Blocks).Count);
    }

    [Fact]
    public void Find_GivesTheCharactersOfAnUprightHeadline()
    {
        var page = new Page();
        for (var i = 0; i < 6; i++)
        {
            page.Signs(left: 100, top: 400 + 66 * i, signs: 1, size: 60);
        }
        page.Column(left: 250, top: 400, lines: 10, signs: 25);

        var segments = ScanSegments.Find(page.Image, MinRule);

        Assert.Equal(6, Assert.Single(segments.Upright).Count);
        Assert.Empty(segments.Large);
    }

    [Fact]
    public void Find_TakesAPhotographForNoText()
    {
        var page = new Page();
        page.Box(new PixelBox(100, 100, 500, 380));
        page.Column(left: 100, top: 400, lines: 6, signs: 25);

        var segments = ScanSegments.Find(page.Image, MinRule);

        Assert.Equal(new PixelBox(100, 100, 500, 380), Assert.Single(segments.Pictures));
        Assert.Equal(6, Assert.Single(segments.Blocks).Count);
    }

    [Fact]
    public void Find_FindsNothing_OnAWhitePage() => Assert.Empty(ScanSegments.Find(new Page().Image, MinRule).Blocks);

    private sealed class Page
    {
        public GrayImage Image { get; } = GrayImage.White(1000, 1000);

        public void Box(PixelBox box)
        {
            for (var y = box.Top; y < box.Bottom; y++)
            {
                Image.Pixels.AsSpan(y * Image.Width + box.Left, box.Width).Clear();
            }
        }

        /// <summary>Frames of a sign's size, a tenth of it apart.</summary>
        public void Signs(int left, int top, int signs, int size = Em)
        {
            var (ink, stroke) = (size * 9 / 10, Math.Max(2, size / 12));
            for (var i = 0; i < signs; i++)
            {
                var x = left + i * size;
                Box(new PixelBox(x, top, x + ink, top + stroke));
                Box(new PixelBox(x, top + ink - stroke, x + ink, top + ink));
                Box(new PixelBox(x, top, x + stroke, top + ink));
                Box(new PixelBox(x + ink - stroke, top, x + ink, top + ink));
            }
        }

        public void Column(int left, int top, int lines, int signs)
        {
            for (var i = 0; i < lines; i++)
            {
                Signs(left, top + i * 36, signs);
            }
        }
    }
}
