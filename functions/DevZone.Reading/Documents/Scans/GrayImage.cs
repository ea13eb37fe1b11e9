namespace DevZone.Reading.Documents.Scans;

/// <summary>A page, or a piece of one, as shades of grey.</summary>
/// <param name="Width">Pixels of a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Pixels">A byte for each pixel, row by row from the top; 0 is black, 255 white.</param>
public sealed record GrayImage(int Width, int Height, byte[] Pixels)
{
    /// <summary>A white picture.</summary>
    internal static GrayImage White(int width, int height)
    {
        var pixels = new byte[width * height];
        Array.Fill(pixels, byte.MaxValue);
        return new GrayImage(width, height, pixels);
    }

    /// <summary>Copies a part of another picture into this one; what lies outside of either is left out.</summary>
    /// <param name="from">The other picture.</param>
    /// <param name="part">What of it.</param>
    /// <param name="left">Where its left edge comes to lie.</param>
    /// <param name="top">Where its upper edge comes to lie.</param>
    internal void Paste(GrayImage from, PixelBox part, int left, int top)
    {
        for (var y = Math.Max(part.Top, 0); y < Math.Min(part.Bottom, from.Height); y++)
        {
            for (var x = Math.Max(part.Left, 0); x < Math.Min(part.Right, from.Width); x++)
            {
                var (toX, toY) = (x - part.Left + left, y - part.Top + top);
                if (toX >= 0 && toX < Width && toY >= 0 && toY < Height)
                {
                    Pixels[toY * Width + toX] = from.Pixels[y * from.Width + x];
                }
            }
        }
    }

    /// <summary>The picture made smaller; each pixel is the mean of those that it stands for.</summary>
    /// <param name="scale">Above 0 and at most 1; 1 gives the picture itself.</param>
    internal GrayImage Reduced(double scale)
    {
        if (scale >= 1)
        {
            return this;
        }
        var (width, height) = (Math.Max(1, (int)Math.Round(Width * scale)), Math.Max(1, (int)Math.Round(Height * scale)));
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var (top, bottom) = Span(y, height, Height);
            for (var x = 0; x < width; x++)
            {
                var (left, right) = Span(x, width, Width);
                var sum = 0;
                for (var row = top; row < bottom; row++)
                {
                    for (var column = left; column < right; column++)
                    {
                        sum += Pixels[row * Width + column];
                    }
                }
                pixels[y * width + x] = (byte)(sum / ((right - left) * (bottom - top)));
            }
        }
        return new GrayImage(width, height, pixels);

        static (int From, int To) Span(int index, int count, int of)
        {
            var from = (int)((long)index * of / count);
            return (from, Math.Max(from + 1, (int)((long)(index + 1) * of / count)));
        }
    }
}
