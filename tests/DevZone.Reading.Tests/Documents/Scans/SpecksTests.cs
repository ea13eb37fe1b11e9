using DevZone.Reading.Documents.Scans;

namespace DevZone.Reading.Tests.Documents.Scans;

public class SpecksTests
{
    [Fact]
    public void Remove_WhitensSingleDotsAndTheirGrey_AndLeavesMarks()
    {
        var image = GrayImage.White(40, 20);
        // a dot with a grey edge, a mark of four pixels, a stroke with a dot close to it
        Paint(image, 5, 5, 1, 1);
        image.Pixels[5 * 40 + 6] = 200;
        Paint(image, 15, 5, 4, 4);
        Paint(image, 25, 2, 2, 15);
        Paint(image, 29, 8, 2, 2);
        var ink = InkFinder.Find(image);

        Specks.Remove(ink, image);

        Assert.Equal(new[] { new PixelBox(25, 2, 27, 17), new PixelBox(15, 5, 19, 9) }, BlobFinder.Find(ink).OrderBy(blob => blob.Top));
        Assert.Equal(16 + 30, image.Pixels.Count(pixel => pixel < byte.MaxValue));
    }

    private static void Paint(GrayImage image, int left, int top, int width, int height)
    {
        for (var y = top; y < top + height; y++)
        {
            image.Pixels.AsSpan(y * image.Width + left, width).Clear();
        }
    }
}
