namespace DevZone.Reading.Documents.Scans;

/// <summary>A set of a page's pixels.</summary>
internal sealed class PixelMap(int width, int height)
{
    private readonly bool[] _pixels = new bool[width * height];

    public int Width => width;

    public int Height => height;

    public bool this[int x, int y] => _pixels[y * width + x];

    /// <summary>The row's pixels.</summary>
    public Span<bool> Row(int y) => _pixels.AsSpan(y * width, width);

    /// <summary>A set of its own with the same pixels.</summary>
    public PixelMap Copy()
    {
        var copy = new PixelMap(width, height);
        _pixels.CopyTo(copy._pixels, 0);
        return copy;
    }

    /// <summary>Adds the pixels of a rectangle, or takes them out.</summary>
    public void Fill(PixelBox box, bool value)
    {
        var (left, right) = (Math.Max(0, box.Left), Math.Min(width, box.Right));
        for (var y = Math.Max(0, box.Top); y < Math.Min(height, box.Bottom) && left < right; y++)
        {
            Row(y)[left..right].Fill(value);
        }
    }

    /// <summary>Pixels of the set within a rectangle of the page.</summary>
    public int Count(PixelBox box)
    {
        var count = 0;
        for (var y = box.Top; y < box.Bottom; y++)
        {
            count += Row(y)[box.Left..box.Right].Count(true);
        }
        return count;
    }

    /// <summary>True where no pixel of a row's stretch is in the set.</summary>
    public bool IsBlank(int y, int left, int right) => !Row(y)[Math.Max(0, left)..Math.Min(width, right)].Contains(true);
}
