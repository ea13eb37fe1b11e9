namespace DevZone.Reading.Documents.Scans;

/// <summary>The size of type, told from its ink.</summary>
internal static class TypeSize
{
    /// <summary>Ink height of a full ideograph, in em.</summary>
    public const double InkHeight = 0.9;

    private const int MaxHeight = 120;

    /// <summary>
    /// The em of running text in pixels: the height that most ink has among strokes about as wide as high, which are mostly whole
    /// ideographs or their largest part. 0 where there are none.
    /// </summary>
    public static double OfBody(List<PixelBox> blobs)
    {
        Span<double> ink = stackalloc double[MaxHeight + 2];
        foreach (var blob in blobs)
        {
            if (blob.Height < MaxHeight && blob.Width > 0.7 * blob.Height && blob.Width < 1.4 * blob.Height)
            {
                ink[blob.Height] += blob.Height * blob.Height;
            }
        }
        var best = 0;
        var most = 0.0;
        for (var height = 1; height < MaxHeight; height++)
        {
            var near = ink[height - 1] + ink[height] + ink[height + 1];
            if (near > most)
            {
                (best, most) = (height, near);
            }
        }
        return best / InkHeight;
    }
}
