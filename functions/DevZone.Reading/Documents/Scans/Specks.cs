namespace DevZone.Reading.Documents.Scans;

/// <summary>Takes single dots out of a scan: dust and the noise of copying, which otherwise join lines and fill gutters.</summary>
internal static class Specks
{
    /// <summary>Pixels each way. At 200 dpi the smallest mark that print has, a middle dot, is four.</summary>
    private const int Largest = 2;

    /// <summary>Whitens each dot in the picture, with the grey around it, and takes it out of the ink.</summary>
    public static void Remove(PixelMap ink, GrayImage image)
    {
        foreach (var speck in BlobFinder.Find(ink).Where(blob => blob.Width <= Largest && blob.Height <= Largest))
        {
            ink.Fill(speck, false);
            Whiten(speck, ink, image);
        }
    }

    private static void Whiten(PixelBox speck, PixelMap ink, GrayImage image)
    {
        for (var y = Math.Max(0, speck.Top - 1); y < Math.Min(image.Height, speck.Bottom + 1); y++)
        {
            for (var x = Math.Max(0, speck.Left - 1); x < Math.Min(image.Width, speck.Right + 1); x++)
            {
                if (!ink[x, y])
                {
                    image.Pixels[y * image.Width + x] = byte.MaxValue;
                }
            }
        }
    }
}
