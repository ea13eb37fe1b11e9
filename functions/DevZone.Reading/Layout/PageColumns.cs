namespace DevZone.Reading.Layout;

/// <summary>
/// How a page's fragments stand: which begin under which headline (its shelf), and which continue one another in the same column
/// past a picture or a box.
/// </summary>
internal sealed class PageColumns
{
    /// <summary>A headline is flush with its columns to this many em.</summary>
    private const double MaxOffset = 1.5;

    /// <summary>After more white than this, in em, another article begins: it is no headline's text, and no column's other part.</summary>
    private const double MaxWhite = 6;

    private readonly List<HeadlineBlock> _headlines;
    private readonly List<Fragment> _fragments;
    private readonly List<Rect> _insets;
    private readonly Separators _separators;
    private readonly double _em;
    private readonly Dictionary<HeadlineBlock, HashSet<Fragment>> _shelves = [];
    private readonly HashSet<Fragment> _shelved;
    private readonly bool _rulesPartColumns;
    private readonly Dictionary<HeadlineBlock, Fragment> _openingsAbove = [];
    private readonly Dictionary<Fragment, Fragment> _stackHeads = [];
    private readonly HashSet<Fragment> _hasMoreBelow = [];

    /// <param name="headlines">The page's headlines.</param>
    /// <param name="fragments">Its text.</param>
    /// <param name="pictures">Its pictures with their captions, which columns run around.</param>
    /// <param name="separators">Its rules and frames.</param>
    /// <param name="em">Size of the running text.</param>
    public PageColumns(List<HeadlineBlock> headlines, List<Fragment> fragments, List<Rect> pictures, Separators separators, double em)
    {
        (_headlines, _fragments, _separators, _em) = (headlines, fragments, separators, em);
        _insets = [.. pictures, .. headlines.Where(headline => headline.IsVertical).Select(headline => headline.Bounds)];
        foreach (var headline in headlines.Where(headline => !headline.IsVertical))
        {
            _shelves[headline] = [.. fragments.Where(fragment => IsDirectlyUnder(headline, fragment))];
        }
        _rulesPartColumns = DoRulesPartColumns();
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
        foreach (var headline in _shelves.Keys.ToList())
        {
            if (OpeningAbove(headline) is { } opening)
            {
                _openingsAbove[headline] = opening;
                _shelved.ExceptWith(_shelves[headline]);
                _shelves[headline].Clear();
            }
        }
        foreach (var fragment in fragments.OrderByDescending(fragment => fragment.Bounds.Top))
        {
            Stack(fragment);
        }
    }

    /// <summary>The fragments that begin under a level headline.</summary>
    public HashSet<Fragment> Shelf(HeadlineBlock headline) => _shelves[headline];

    public bool IsUnderHeadline(Fragment fragment) => _shelved.Contains(fragment);

    /// <summary>True where a headline stands within its columns, which run on below it, and the article opens with a fragment.</summary>
    public bool OpensAbove(HeadlineBlock headline, Fragment fragment) => _openingsAbove.GetValueOrDefault(headline) == fragment;

    /// <summary>True for a headline that columns go past.</summary>
    public bool IsWithinText(HeadlineBlock headline) => _openingsAbove.ContainsKey(headline);

    /// <summary>True where nothing but a headline within its text is between two pieces of a column.</summary>
    public bool RunsPastHeadline(Rect between) => _openingsAbove.Keys.Any(headline => Blocks(headline.Core, between));

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
        && !AreParted(fragment.Bounds, headline.Bounds);

    /// <summary>True where the column goes on below a picture or a box.</summary>
    public bool HasMoreBelow(Fragment fragment) => _hasMoreBelow.Contains(fragment);

    /// <summary>Where the column begins that the fragment is in, the picture or upright headline at its head included.</summary>
    public double Top(Fragment fragment)
    {
        var head = _stackHeads[fragment];
        var top = head.Bounds.Top;
        foreach (var inset in _insets)
        {
            if (IsWithin(inset, head.Column) && inset.Bottom > top - _em && inset.Bottom < top + 3 * _em)
            {
                return inset.Top;
            }
        }
        return top;
    }

    /// <summary>True for what takes half of a column's width or stands, narrow as an upright headline, in its middle.</summary>
    private static bool IsWithin(Rect inset, Rect column) =>
        inset.OverlapX(column) > 0.5 * column.Width || (inset.CenterX > column.Left && inset.CenterX < column.Right);

    public bool SameWidth(Fragment a, Fragment b) => Math.Abs(a.Column.Width - b.Column.Width) < 1.5 * _em;

    /// <summary>True where a rule keeps what is at its left apart from what is at its right.</summary>
    public bool AreParted(Rect left, Rect right) => !_rulesPartColumns && _separators.Beside(left, right);

    public static bool IsBelow(Fragment fragment, Fragment next) =>
        next.Bounds.Top < fragment.Bounds.Bottom + fragment.Size
        && next.Column.OverlapX(fragment.Column) > 0.5 * Math.Min(next.Column.Width, fragment.Column.Width);

    /// <summary>True where something stands in the way between two pieces of one column.</summary>
    public static bool Blocks(Rect other, Rect between) =>
        other.OverlapX(between) > 0.35 * Math.Min(other.Width, between.Width)
        && other.CenterY > between.Bottom
        && other.CenterY < between.Top;

    /// <summary>Some papers draw rules between the columns of one article, seen where several begin under one headline: there they part no articles.</summary>
    private bool DoRulesPartColumns()
    {
        var gutters = _shelves
            .Values.Select(shelf => shelf.OrderBy(fragment => fragment.Bounds.Left).ToList())
            .SelectMany(columns => columns.Zip(columns.Skip(1)))
            .ToList();
        return gutters.Count(gutter => _separators.Beside(gutter.First.Bounds, gutter.Second.Bounds)) > 0.5 * gutters.Count;
    }

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
        return White(between) < MaxWhite * _em
            && !_fragments.Exists(other => other != fragment && Blocks(other.Bounds, between))
            && !_headlines.Exists(other => other != headline && !other.IsVertical && Blocks(other.Bounds, between))
            && !_separators.Between(headline.Core, fragment.First.Bounds);
    }

    /// <summary>
    /// The first column of the row above a headline, where that row is under no headline itself and goes on, in mid-sentence, below
    /// this one: then the headline is within its text.
    /// </summary>
    private Fragment? OpeningAbove(HeadlineBlock headline)
    {
        var over = _fragments
            .FindAll(fragment =>
                !_shelved.Contains(fragment)
                && IsNear(fragment, headline, fragment.Bounds.Bottom - headline.Core.Top)
                && !fragment.EndsSentence
            )
            .MinBy(fragment => fragment.Column.Left);
        var under = _fragments.Find(fragment =>
            over is not null
            && IsNear(fragment, headline, headline.Core.Bottom - fragment.Bounds.Top)
            && Math.Abs(fragment.Column.Left - over.Column.Left) < _em
            && SameWidth(fragment, over)
        );
        if (over is null || under is null || under.StartsParagraph || AuthorSigns.OpensReport(under.First.Text))
        {
            return null;
        }
        var first = over;
        while (
            _fragments.Find(fragment =>
                !_shelved.Contains(fragment)
                && fragment.Frame == first.Frame
                && first.Column.Left - fragment.Column.Right is var gutter
                && gutter > -1
                && gutter < 3.2 * _em
                && Math.Abs(fragment.Bounds.Top - first.Bounds.Top) < 1.5 * _em
            )
                is { } left
        )
        {
            first = left;
        }
        return first.StartsParagraph && !_headlines.Exists(other => other.IsVertical && Math.Abs(other.Core.Top - first.Bounds.Top) < _em)
            ? first
            : null;
    }

    /// <summary>True for a column that ends right above a headline or begins right below it, after a gap in points.</summary>
    private bool IsNear(Fragment fragment, HeadlineBlock headline, double gap) =>
        fragment.Frame == headline.Frame
        && gap > -_em
        && gap < 3 * _em
        && fragment.Column.OverlapX(headline.Core) > 0.35 * Math.Min(fragment.Column.Width, headline.Core.Width);

    /// <summary>How much of a piece of column, in points of height, nothing fills.</summary>
    private double White(Rect between) =>
        between.Height - _insets.Where(inset => IsWithin(inset, between)).Sum(inset => Math.Max(0, inset.OverlapY(between)));

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
                && !(toLeft ? AreParted(above, beside) : AreParted(beside, above))
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
        if (below is null || _shelved.Contains(below))
        {
            return;
        }
        var between = new Rect(below.Column.Left, below.Bounds.Top, below.Column.Right, fragment.Bounds.Bottom);
        if (
            RunsPastHeadline(between)
            || (
                White(between) < MaxWhite * _em
                && !_separators.Between(fragment.Last.Bounds, below.First.Bounds)
                && !_headlines.Exists(headline => headline.Frame == fragment.Frame && Blocks(headline.Core, between))
            )
        )
        {
            _stackHeads[below] = _stackHeads[fragment];
            _hasMoreBelow.Add(fragment);
        }
    }
}
