namespace DevZone.Reading.Layout;

/// <summary>The rules and frames of a page: what is drawn between two pieces of text keeps them apart.</summary>
internal sealed class Separators
{
    /// <summary>A frame as large as this part of the page is the page's own border or background.</summary>
    private const double WholePage = 0.8;

    /// <summary>Smaller frames, in points, are bullets, check boxes and parts of ornaments.</summary>
    private const double MinFrame = 40;

    /// <summary>A frame around less text is laid behind a headline or a figure, not around an article.</summary>
    private const int MinLines = 3;

    private readonly List<Rect> _level;
    private readonly List<Rect> _upright;
    private readonly List<Rect> _frames;

    /// <summary>A page with more rules is a drawing; looking for frames among them would take too long.</summary>
    private const int MaxRules = 400;

    public Separators(PageContent page, IReadOnlyCollection<TextLine> columnText)
    {
        _level = [.. page.Rules.Where(rule => rule.Width > rule.Height && rule.Width > 20)];
        _upright = [.. page.Rules.Where(rule => rule.Height > rule.Width && rule.Height > 20)];
        _frames =
        [
            .. page
                .Frames.Concat(BordersOf(_level, _upright))
                .Where(frame => frame.Area < WholePage * page.Width * page.Height && Math.Min(frame.Width, frame.Height) > MinFrame)
                .Take(MaxRules)
                .Where(frame => columnText.Count(line => frame.ContainsPoint(line.Bounds.CenterX, line.Bounds.CenterY)) >= MinLines),
        ];
    }

    public IReadOnlyList<Rect> LevelRules => _level;

    public IReadOnlyList<Rect> UprightRules => _upright;

    public IReadOnlyList<Rect> Frames => _frames;

    /// <summary>Index of the smallest frame around a rectangle; -1 outside of all.</summary>
    public int InnermostFrame(Rect place)
    {
        var best = -1;
        for (var i = 0; i < _frames.Count; i++)
        {
            if (_frames[i].ContainsPoint(place.CenterX, place.CenterY) && (best < 0 || _frames[i].Area < _frames[best].Area - 1))
            {
                best = i;
            }
        }
        return best;
    }

    /// <summary>True where a level rule runs between the upper and the lower of two rectangles, over most of the narrower.</summary>
    public bool Between(Rect upper, Rect lower)
    {
        foreach (var rule in _level)
        {
            if (
                rule.CenterY < upper.CenterY
                && rule.CenterY > lower.CenterY
                && Math.Min(rule.OverlapX(upper), rule.OverlapX(lower)) > 0.4 * Math.Min(upper.Width, lower.Width)
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True where an upright rule runs between the left and the right of two rectangles, along most of the shorter.</summary>
    public bool Beside(Rect left, Rect right)
    {
        foreach (var rule in _upright)
        {
            if (
                rule.CenterX > left.Right - 2
                && rule.CenterX < right.Left + 2
                && rule.OverlapY(left) > 0.5 * left.Height
                && rule.OverlapY(right) > 0.5 * right.Height
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Frames whose four sides are drawn one by one.</summary>
    private static IEnumerable<Rect> BordersOf(List<Rect> level, List<Rect> upright)
    {
        const double Corner = 4;
        if (level.Count > MaxRules || upright.Count > MaxRules)
        {
            yield break;
        }
        foreach (var top in level)
        {
            foreach (var bottom in level)
            {
                if (
                    bottom.CenterY < top.CenterY - MinFrame
                    && Math.Abs(bottom.Left - top.Left) < Corner
                    && Math.Abs(bottom.Right - top.Right) < Corner
                    && HasSide(upright, top.Left, bottom.CenterY, top.CenterY)
                    && HasSide(upright, top.Right, bottom.CenterY, top.CenterY)
                )
                {
                    yield return new Rect(top.Left, bottom.CenterY, top.Right, top.CenterY);
                }
            }
        }

        static bool HasSide(List<Rect> upright, double x, double bottom, double top) =>
            upright.Exists(rule =>
                Math.Abs(rule.CenterX - x) < Corner && Math.Abs(rule.Bottom - bottom) < Corner && Math.Abs(rule.Top - top) < Corner
            );
    }
}
