namespace DevZone.Reading.Documents.Scans;

/// <summary>Finds photographs and drawings: ink too large, or too full, for type.</summary>
internal static class PictureFinder
{
    /// <summary>Ink of this size both ways, in em of running text, is no stroke.</summary>
    private const double Large = 4;

    /// <summary>Nor is ink of this size that is <see cref="Full"/>.</summary>
    private const double Solid = 1.5;

    /// <summary>The part of its rectangle that the ink of an ideograph never fills.</summary>
    private const double Full = 0.85;

    /// <summary>Parts of one picture are no further apart than this, in em.</summary>
    private const double Gap = 0.5;

    /// <summary>Takes the pictures out of the ink.</summary>
    /// <param name="ink">The page without rules.</param>
    /// <param name="blobs">Its connected ink; what lies within a picture is taken out.</param>
    /// <param name="em">Size of running text in pixels.</param>
    public static List<PixelBox> Extract(PixelMap ink, List<PixelBox> blobs, double em)
    {
        var pictures = Joined(blobs.FindAll(blob => IsPicture(blob)), (int)(Gap * em));
        blobs.RemoveAll(blob => pictures.Exists(picture => picture.ContainsPoint(blob.CenterX, blob.CenterY)));
        pictures.ForEach(picture => ink.Fill(picture, false));
        return pictures;

        bool IsPicture(PixelBox blob)
        {
            var size = Math.Min(blob.Width, blob.Height);
            return size > Large * em || (size > Solid * em && ink.Count(blob) > Full * blob.Width * blob.Height);
        }
    }

    private static List<PixelBox> Joined(List<PixelBox> parts, int gap)
    {
        var pictures = new List<PixelBox>();
        foreach (var part in parts)
        {
            var whole = part;
            while (pictures.FindIndex(other => -other.OverlapX(whole) < gap && -other.OverlapY(whole) < gap) is >= 0 and var near)
            {
                whole = whole.Union(pictures[near]);
                pictures.RemoveAt(near);
            }
            pictures.Add(whole);
        }
        return pictures;
    }
}
