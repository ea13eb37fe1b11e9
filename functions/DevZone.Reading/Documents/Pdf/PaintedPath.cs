using DevZone.Reading.Layout;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>
/// The path under construction, as far as layout cares: straight level or upright strokes and upright rectangles. A curve or a
/// slanted line makes its subpath useless for that.
/// </summary>
internal sealed class PaintedPath
{
    /// <summary>A filled rectangle is a rule up to this thickness, in points.</summary>
    private const double RuleThickness = 4;
    private const double Straightness = 0.5;

    private readonly List<Rect> _subpaths = [];
    private (double X, double Y) _start;
    private (double X, double Y) _at;
    private Rect _bounds;
    private bool _open;
    private bool _straight;
    private int _segments;

    public void MoveTo(double x, double y)
    {
        EndSubpath();
        _start = _at = (x, y);
        _bounds = new Rect(x, y, x, y);
        _open = _straight = true;
        _segments = 0;
    }

    public void LineTo(double x, double y)
    {
        if (!_open)
        {
            MoveTo(x, y);
            return;
        }
        _straight &= Math.Abs(x - _at.X) < Straightness || Math.Abs(y - _at.Y) < Straightness;
        _segments++;
        Reach(x, y);
    }

    public void CurveTo(double x, double y)
    {
        _straight = false;
        Reach(x, y);
    }

    public void Close()
    {
        if (_open)
        {
            LineTo(_start.X, _start.Y);
        }
        EndSubpath();
    }

    public void Clear()
    {
        _subpaths.Clear();
        _open = false;
    }

    /// <summary>Adds what stroking the path draws.</summary>
    public void Stroke(List<Rect> rules, List<Rect> frames)
    {
        EndSubpath();
        foreach (var shape in _subpaths)
        {
            (IsRule(shape) ? rules : frames).Add(shape);
        }
    }

    /// <summary>
    /// Adds what filling the path draws. A border that is drawn as an outer and an inner rectangle comes out as two frames, which
    /// does no harm.
    /// </summary>
    public void Fill(List<Rect> rules, List<Rect> frames) => Stroke(rules, frames);

    private static bool IsRule(Rect shape) => Math.Min(shape.Width, shape.Height) <= RuleThickness;

    private void Reach(double x, double y)
    {
        _at = (x, y);
        _bounds = _bounds.Union(new Rect(x, y, x, y));
    }

    private void EndSubpath()
    {
        // Five or six points at most: a staircase is no frame.
        if (_open && _straight && _segments is >= 1 and <= 5 && Math.Max(_bounds.Width, _bounds.Height) > RuleThickness)
        {
            _subpaths.Add(_bounds);
        }
        _open = false;
    }
}
