namespace DevZone.Reading.Documents.Scans;

/// <summary>What stands where on a page's picture, before anything is recognised; boxes in pixels.</summary>
/// <param name="Em">Size of running text in pixels; 0 on a page without text.</param>
/// <param name="Rules">Straight lines.</param>
/// <param name="Pictures">Photographs and drawings.</param>
/// <param name="Large">Level lines of large type.</param>
/// <param name="Upright">Upright lines of large type, as the boxes of their characters from top to bottom.</param>
/// <param name="Blocks">Running text: lines one below the other.</param>
internal sealed record ScanSegments(
    double Em,
    List<PixelBox> Rules,
    List<PixelBox> Pictures,
    List<PixelBox> Large,
    List<List<PixelBox>> Upright,
    List<List<PixelBox>> Blocks
)
{
    /// <param name="image">The page; specks are taken out of it.</param>
    /// <param name="minRule">The shortest rule, in pixels: longer than any stroke of a headline.</param>
    public static ScanSegments Find(GrayImage image, int minRule)
    {
        var ink = InkFinder.Find(image);
        Specks.Remove(ink, image);
        var rules = RuleFinder.Extract(ink, minRule);
        var blobs = BlobFinder.Find(ink);
        var em = TypeSize.OfBody(blobs);
        if (em == 0)
        {
            return new ScanSegments(0, rules, [], [], [], []);
        }
        var pictures = PictureFinder.Extract(ink, blobs, em);
        var gutters = new Gutters(ink, rules, em);
        var large = LargeTypeFinder.Find(blobs, gutters, em);
        var upright = UprightTypeFinder.Extract(ink, blobs, large);
        var small = ink.Copy();
        foreach (var box in large.Concat(upright.SelectMany(line => line)))
        {
            small.Fill(box, false);
        }
        var lines = LineFinder.Find(small, rules, gutters, em);
        return new ScanSegments(em, rules, pictures, large, upright, BlockFinder.Find(lines, rules, em));
    }
}
