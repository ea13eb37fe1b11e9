using System.Runtime.InteropServices;

namespace DevZone.Reading.Documents.Scans;

/// <summary>A rectangle of pixels, from the upper left; right and bottom are the first column and row beyond it.</summary>
/// <param name="Left">First column.</param>
/// <param name="Top">First row.</param>
/// <param name="Right">First column beyond it.</param>
/// <param name="Bottom">First row beyond it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PixelBox(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Columns.</summary>
    public int Width => Right - Left;

    /// <summary>Rows.</summary>
    public int Height => Bottom - Top;

    /// <summary>Middle, across.</summary>
    public double CenterX => (Left + Right) / 2.0;

    /// <summary>Middle, up and down.</summary>
    public double CenterY => (Top + Bottom) / 2.0;

    /// <summary>The smallest rectangle around both.</summary>
    public PixelBox Union(PixelBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The rectangle moved to the right and downwards.</summary>
    public PixelBox Move(int right, int down) => new(Left + right, Top + down, Right + right, Bottom + down);

    /// <summary>Pixels that both share across; negative where they are apart, by their distance.</summary>
    public int OverlapX(PixelBox other) => Math.Min(Right, other.Right) - Math.Max(Left, other.Left);

    /// <summary>Pixels that both share up and down; negative where they are apart, by their distance.</summary>
    public int OverlapY(PixelBox other) => Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);

    /// <summary>True where a point lies within.</summary>
    public bool ContainsPoint(double x, double y) => x >= Left && x < Right && y >= Top && y < Bottom;
}
