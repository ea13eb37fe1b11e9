namespace DevZone.Reading.Layout;

/// <summary>Turns a page whose text runs upwards, backwards or downwards upright, and boxes back to where they are displayed.</summary>
internal static class QuarterTurn
{
    /// <summary>Where a point of a page of the given size goes when text that runs in direction <paramref name="turns"/> is made level.</summary>
    public static (double X, double Y) Point(double x, double y, double width, double height, int turns) =>
        turns switch
        {
            1 => (y, width - x),
            2 => (width - x, height - y),
            3 => (height - y, x),
            _ => (x, y),
        };

    /// <inheritdoc cref="Point"/>
    public static Rect Rect(Rect rect, double width, double height, int turns)
    {
        var (x1, y1) = Point(rect.Left, rect.Bottom, width, height, turns);
        var (x2, y2) = Point(rect.Right, rect.Top, width, height, turns);
        return Layout.Rect.FromCorners(x1, y1, x2, y2);
    }

    /// <summary>The way back: from an upright page of the given size to the page as displayed.</summary>
    public static Rect Undo(Rect rect, double width, double height, int turns) => Rect(rect, width, height, (4 - turns) % 4);
}
