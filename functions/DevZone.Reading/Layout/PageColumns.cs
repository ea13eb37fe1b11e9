namespace DevZone.Reading.Layout;

/// <summary>
/// How a page's fragments stand: which begin under which headline (its shelf), and which continue one another in the same column
/// past a picture or a box.
/// </summary>
internal sealed class PageColumns
{
    /// <summary>A headline is flush with its columns to this many em.</summary>
    private const double MaxOffset = 1.5;

    private readonly List<HeadlineBlock> _headlines;
    private readonly List<Fragment> _fragments;
    private readonly List<Caption> _captions;
    private readonly Separators _separators;
    private readonly double _em;
    private readonly Dictionary<HeadlineBlock, HashSet<Fragment>> _shelves = [];
    private readonly HashSet<Fragment> _shelved;
    private readonly Dictionary<Fragment, Fragment> _stackHeads = [];
    private readonly HashSet<Fragment> _hasMoreBelow = [];

    public PageColumns(List<HeadlineBlock> headlines, List<Fragment> fragments, List<Caption> captions, Separators separators, double em)
    {
        (_headlines, _fragments, _captions, _separators, _em) = (headlines, fragments, captions, separators, em);
        foreach (var headline in headlines.Where(headline => !headline.IsVertical))
        {
            _shelves[headline] = [.. fragments.Where(fragment => IsDirectlyUnder(headline, fragment))];
        }
        foreach (var headline in _shelves.Keys)
        {
            Balance(headline);
        }
        // Of the rest, a headline that is flush left can only go on to the right: it chooses first.
        foreach (var headline in _shelves.Keys.OrderByDescending(IsFlush).ToList())
        {
            Widen(headline);
        }
        _shelved = [.. _shelves.Values.SelectMany(shelf => shelf)];
        foreach (var fragment in fragments.OrderByDescending(fragment => fragment.Bounds.Top))
        {
            Stack(fragment);
        }
    }

    /// <summary>The fragments that begin under a level headline.</summary>
    public HashSet<Fragment> Shelf(HeadlineBlock headline) => _shelves[headline];

    public bool IsUnderHeadline(Fragment fragment) => _shelved.Contains(fragment);

    /// <summary>True where <paramref name="next"/> begins under a headline that <paramref name="fragment"/>'s column does not begin under.</summary>
    public bool IsUnderAnotherHeadline(Fragment fragment, Fragment next) =>
        _shelved.Contains(next)
        && _shelves.Any(shelf =>
            shelf.Value.Contains(next) && !shelf.Value.Contains(_stackHeads[fragment]) && !FlanksAtLeft(_stackHeads[fragment], shelf.Key)
        );

    /// <summary>True for a column that stands to the left of a headline, begins as high as it, and is under no other.</summary>
    public bool FlanksAtLeft(Fragment fragment, HeadlineBlock headline) =>
        !headline.IsVertical
        && headline.Frame == fragment.Frame
        && !_shelved.Contains(fragment)
        && headline.Bounds.Left - fragment.Bounds.Right is var gap
        && gap > -_em
        && gap
            < Math.Max(
                4 * _em,
                headline.Bounds.Left
                    - _shelves[headline].Select(under => under.Column.Left).DefaultIfEmpty(headline.Bounds.Left).Min()
                    + 4 * _em
            )
        && Math.Abs(fragment.Bounds.Top - headline.Bounds.Top) < 3 * _em
        && !_separators.Beside(fragment.Bounds, headline.Bounds);

    /// <summary>True where the column goes on below a picture or a box.</summary>
    public bool HasMoreBelow(Fragment fragment) => _hasMoreBelow.Contains(fragment);

    /// <summary>Where the column begins that the fragment is in, the picture at its head included.</summary>
    public double Top(Fragment fragment)
    {
        var head = _stackHeads[fragment];
        var top = head.Bounds.Top;
        foreach (var caption in _captions)
        {
            var picture = caption.Bounds;
            if (picture.OverlapX(head.Column) > 0.5 * head.Column.Width && picture.Bottom > top - _em && picture.Bottom < top + 3 * _em)
            {
                return picture.Top;
            }
        }
        return top;
    }

    public bool SameWidth(Fragment a, Fragment b) => Math.Abs(a.Column.Width - b.Column.Width) < 1.5 * _em;

    public static bool IsBelow(Fragment fragment, Fragment next) =>
        next.Bounds.Top < fragment.Bounds.Bottom + fragment.Size
        && next.Column.OverlapX(fragment.Column) > 0.5 * Math.Min(next.Column.Width, fragment.Column.Width);

    /// <summary>True where something stands in the way between two pieces of one column.</summary>
    public static bool Blocks(Rect other, Rect between) =>
        other.OverlapX(between) > 0.35 * Math.Min(other.Width, between.Width)
        && other.CenterY > between.Bottom
        && other.CenterY < between.Top;

    /// <summary>The headline or what belongs to it is the next thing above, over at least half of the column.</summary>
    private bool IsDirectlyUnder(HeadlineBlock headline, Fragment fragment)
    {
        var (head, column) = (headline.Bounds, fragment.Column);
        if (
            headline.Frame != fragment.Frame
            || head.CenterY < column.Top
            || head.OverlapX(column) < 0.35 * Math.Min(column.Width, Math.Max(head.Width, _em))
        )
        {
            return false;
        }
        var between = new Rect(column.Left, column.Top, column.Right, head.Bottom);
        return !_fragments.Exists(other => other != fragment && Blocks(other.Bounds, between))
            && !_headlines.Exists(other => other != headline && !other.IsVertical && Blocks(other.Bounds, between))
            && !_separators.Between(headline.Core, fragment.First.Bounds);
    }

    /// <summary>
    /// A headline that is shorter than its columns are wide does not reach over all of them: columns that begin in line with those under
    /// it are its own, where nothing but white is above them at the headline's height. One that is flush left has them to the right.
    /// </summary>
    private void Widen(HeadlineBlock headline)
    {
        var isFlush = IsFlush(headline);
        while ((Neighbour(headline, toLeft: false) ?? (isFlush ? null : Neighbour(headline, toLeft: true))) is { } fragment)
        {
            _shelves[headline].Add(fragment);
        }
    }

    /// <summary>A headline that is neither flush left nor in the middle of the columns under it is in the middle of more columns.</summary>
    private void Balance(HeadlineBlock headline)
    {
        while (
            _shelves[headline].Count > 0
            && !IsFlush(headline)
            && headline.Core.CenterX - Span(headline).CenterX is var offset
            && Math.Abs(offset) > MaxOffset * _em
            && Neighbour(headline, toLeft: offset < 0) is { } fragment
        )
        {
            _shelves[headline].Add(fragment);
        }
    }

    /// <summary>What the columns under a headline reach over, at the height where the first of them begins.</summary>
    private Rect Span(HeadlineBlock headline)
    {
        // A column that begins lower, below a picture, is one of them as well.
        var top = _shelves[headline].Max(fragment => fragment.Bounds.Top);
        return _shelves[headline].Select(fragment => fragment.Column with { Bottom = top, Top = top }).Aggregate((a, b) => a.Union(b));
    }

    /// <summary>True for a headline that begins where the columns under it do, and ends before them.</summary>
    private bool IsFlush(HeadlineBlock headline) =>
        _shelves[headline].Count > 0
        && Span(headline) is var span
        && Math.Abs(headline.Core.Left - span.Left) < MaxOffset * _em
        && span.CenterX - headline.Core.CenterX > MaxOffset * _em;

    /// <summary>The column beside those under a headline that begins in line with them, with nothing but white above it.</summary>
    private Fragment? Neighbour(HeadlineBlock headline, bool toLeft)
    {
        if (_shelves[headline].Count == 0)
        {
            return null;
        }
        var span = Span(headline);
        var top = span.Top;
        return _fragments.Find(fragment =>
        {
            var column = fragment.Column;
            var above = new Rect(column.Left, top, column.Right, headline.Core.Top);
            var beside = span with { Bottom = above.Bottom, Top = above.Top };
            return toLeft == column.CenterX < span.CenterX
                && -column.OverlapX(span) is > -1 and var gutter
                && gutter < 3.2 * _em
                && fragment.Frame == headline.Frame
                && Math.Abs(fragment.Bounds.Top - top) < 1.5 * _em
                && !_shelves.Values.Any(shelf => shelf.Contains(fragment))
                && !(toLeft ? _separators.Beside(above, beside) : _separators.Beside(beside, above))
                && !_fragments.Exists(other => other != fragment && other.Bounds.Intersects(above))
                && !_headlines.Exists(other => other != headline && other.Bounds.Intersects(above))
                && !_separators.Between(above with { Bottom = above.CenterY }, fragment.First.Bounds);
        });
    }

    /// <summary>Finds what runs on in the same column below a picture or a box: both are one column, whose top counts.</summary>
    private void Stack(Fragment fragment)
    {
        _stackHeads.TryAdd(fragment, fragment);
        var below = _fragments
            .Where(other => other != fragment && other.Frame == fragment.Frame && IsBelow(fragment, other) && SameWidth(fragment, other))
            .MaxBy(other => other.Bounds.Top);
        if (below is null || _shelved.Contains(below) || _separators.Between(fragment.Last.Bounds, below.First.Bounds))
        {
            return;
        }
        var between = new Rect(below.Column.Left, below.Bounds.Top, below.Column.Right, fragment.Bounds.Bottom);
        if (!_headlines.Exists(headline => headline.Frame == fragment.Frame && Blocks(headline.Core, between)))
        {
            _stackHeads[below] = _stackHeads[fragment];
            _hasMoreBelow.Add(fragment);
        }
    }
}
