namespace DevZone.Reading.Layout;

/// <summary>A headline with what belongs to it: the kicker above, the smaller line and the authors below.</summary>
internal sealed class HeadlineBlock(TextLine first)
{
    public List<TextLine> Kicker { get; } = [];

    public List<TextLine> Lines { get; } = [first];

    public List<TextLine> Subtitle { get; } = [];

    /// <summary>The line of the authors below it, of the body's size.</summary>
    public List<TextLine> Authors { get; } = [];

    public double Size => Lines[0].Size;

    public bool IsVertical => Lines[0].IsVertical;

    public int Frame => Lines[0].Frame;

    /// <summary>The headline's own lines, without kicker and subtitle.</summary>
    public Rect Core => Union(Lines[0].Bounds, Lines);

    /// <summary>All of it.</summary>
    public Rect Bounds => Union(Union(Union(Core, Kicker), Subtitle), Authors);

    public int LastOrder =>
        (
            Authors.Count > 0 ? Authors
            : Subtitle.Count > 0 ? Subtitle
            : Lines
        )[^1].LastOrder;

    private static Rect Union(Rect bounds, List<TextLine> lines)
    {
        foreach (var line in lines)
        {
            bounds = bounds.Union(line.Bounds);
        }
        return bounds;
    }
}
