using System.Runtime.InteropServices;

namespace DevZone.Reading.Layout;

/// <summary>An upright rectangle in points, origin at the page's lower left.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Rect(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public double CenterX => (Left + Right) / 2;

    public double CenterY => (Bottom + Top) / 2;

    public double Area => Width * Height;

    public Rect Union(Rect other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));

    public Rect Grow(double by) => new(Left - by, Bottom - by, Right + by, Top + by);

    public bool Contains(Rect other) => other.Left >= Left && other.Right <= Right && other.Bottom >= Bottom && other.Top <= Top;

    public bool ContainsPoint(double x, double y) => x >= Left && x <= Right && y >= Bottom && y <= Top;

    public bool Intersects(Rect other) => OverlapX(other) > 0 && OverlapY(other) > 0;

    /// <summary>Length that both share across; negative where they are apart, by their distance.</summary>
    public double OverlapX(Rect other) => Math.Min(Right, other.Right) - Math.Max(Left, other.Left);

    /// <summary>Length that both share up and down; negative where they are apart, by their distance.</summary>
    public double OverlapY(Rect other) => Math.Min(Top, other.Top) - Math.Max(Bottom, other.Bottom);

    public static Rect FromCorners(double x1, double y1, double x2, double y2) =>
        new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
}
