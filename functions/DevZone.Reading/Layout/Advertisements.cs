using DevZone.Reading.Documents;

namespace DevZone.Reading.Layout;

/// <summary>Sets advertisements aside: a frame with a picture and a few words in it, and no sentence.</summary>
internal static class Advertisements
{
    private const int MaxLetters = 120;
    private const int MaxFrames = 200;

    /// <summary>A frame around all of a page or most of it is no advertisement's.</summary>
    private const double MaxShare = 0.6;

    /// <summary>Takes the lines of advertisements out of <paramref name="lines"/>.</summary>
    /// <returns>Where they stand.</returns>
    public static List<Rect> TakeOut(List<TextLine> lines, PageContent page)
    {
        var found = new List<Rect>();
        foreach (var frame in page.Frames.Take(MaxFrames).Where(frame => frame.Area < MaxShare * page.Width * page.Height))
        {
            if (!page.Images.Any(image => frame.ContainsPoint(image.CenterX, image.CenterY)))
            {
                continue;
            }
            var words = lines.FindAll(line => frame.ContainsPoint(line.Bounds.CenterX, line.Bounds.CenterY));
            if (
                words.Sum(line => line.Glyphs.Count) is > 0 and < MaxLetters
                && words.TrueForAll(line => !Sentence.IsEnd(line.Text) && !line.Text.Contains('，') && !line.Text.EndsWith('摄'))
            )
            {
                words.ForEach(line => line.Role = BlockRole.Furniture);
                lines.RemoveAll(words.Contains);
                found.Add(frame);
            }
        }
        return found;
    }
}
