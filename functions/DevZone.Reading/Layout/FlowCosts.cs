namespace DevZone.Reading.Layout;

/// <summary>
/// What speaks for and against one piece of text being read right after another; in units of about one strong doubt. Geometry gives
/// the candidates, the text across the break decides between them, drawing order is heard where the page shows that it keeps it.
/// </summary>
internal sealed class FlowCosts
{
    /// <summary>More than this is no link.</summary>
    public const double Unlinked = 5;

    private const double Never = 1000;

    /// <summary>Lines that are not justified fall short by up to so much, in em.</summary>
    private const double RaggedBy = 3;

    /// <summary>A headline to the left of its text is set in a column of its own, which it need not fill.</summary>
    private const double MaxBeside = 14;
    private const int MaxIntroduction = 8;

    /// <summary>A dateline or an author in brackets is where one report ends and another begins, unless several stand under one headline.</summary>
    private const double NewReport = 2;
    private const double Orphaned = 1.5;
    private const double Within = 1;

    /// <summary>The same for a headline that has no text under it: it must be beside.</summary>
    private const double OrphanedBeside = 3.5;

    private readonly List<HeadlineBlock> _headlines;
    private readonly List<Fragment> _fragments;
    private readonly List<Rect> _pictures;
    private readonly Separators _separators;
    private readonly Bigrams _bigrams;
    private readonly double _em;
    private readonly bool _indents;
    private readonly bool _orderTells;
    private readonly PageColumns _columns;
    private readonly Dictionary<Fragment, (double TextSize, bool BreaksOff, bool GoesOn, bool OpensReport, bool IsSigned)> _traits;

    /// <param name="headlines">The page's headlines.</param>
    /// <param name="fragments">Its text.</param>
    /// <param name="pictures">What columns run around: pictures and their captions, tables, advertisements.</param>
    /// <param name="separators">Its rules and frames.</param>
    /// <param name="bigrams">The pairs of signs.</param>
    /// <param name="body">The running text.</param>
    public FlowCosts(
        List<HeadlineBlock> headlines,
        List<Fragment> fragments,
        List<Rect> pictures,
        Separators separators,
        Bigrams bigrams,
        BodyStyle body
    )
    {
        (_headlines, _fragments, _pictures, _separators, _bigrams, _em) = (headlines, fragments, pictures, separators, bigrams, body.Size);
        _indents = body.Indents;
        _columns = new PageColumns(headlines, fragments, _pictures, separators, _em);
        _orderTells = DrawnInReadingOrder(fragments);
        _traits = fragments.ToDictionary(
            fragment => fragment,
            fragment =>
                (
                    fragment.TextSize,
                    PageMarks.BreaksOff(fragment.Last),
                    PageMarks.GoesOn(fragment.First),
                    AuthorSigns.OpensReport(fragment.First.Text),
                    AuthorSigns.Closes(fragment.Last.Text)
                )
        );
    }

    /// <summary>Cost of <paramref name="fragment"/> opening the article of <paramref name="headline"/>.</summary>
    public double Opening(HeadlineBlock headline, Fragment fragment)
    {
        if (headline.Frame != fragment.Frame)
        {
            return Never;
        }
        var cost =
            headline.IsVertical ? BesideUpright(headline, fragment)
            : _columns.IsWithinText(headline) ? (_columns.OpensAbove(headline, fragment) ? Within : Never)
            : _columns.Shelf(headline).Contains(fragment) ? Under(headline, fragment)
            : Math.Min(BesideLevel(headline, fragment), Math.Min(LeftOf(headline, fragment), AboveLevel(headline, fragment)));
        if (cost >= Never)
        {
            return cost;
        }
        // A headline without text is rarer than a column that could also go on from another one.
        cost -= !headline.IsVertical && _columns.Shelf(headline).Count == 0 ? OrphanedBeside : Orphaned;
        cost += fragment.StartsParagraph || !_indents ? 0 : 0.6;
        return cost + Order(headline.LastOrder, fragment);
    }

    /// <summary>Cost of reading <paramref name="next"/> right after <paramref name="fragment"/>.</summary>
    public double Continuing(Fragment fragment, Fragment next)
    {
        if (_traits[fragment].BreaksOff || _traits[next].GoesOn)
        {
            return Never;
        }
        var likeSize = Math.Abs(_traits[fragment].TextSize - _traits[next].TextSize) < 0.08 * _em;
        if (fragment == next || fragment.Frame != next.Frame || !(likeSize || Introduces(fragment, next)))
        {
            return Never;
        }
        var cost =
            PageColumns.IsBelow(fragment, next) ? Below(fragment, next)
            : next.Bounds.Left > fragment.Bounds.Right - _em ? RightOf(fragment, next)
            : fragment.Bounds.Bottom > next.Bounds.Top ? 3.5
            : Never;
        if (cost >= Never)
        {
            return cost;
        }
        if (_columns.IsUnderAnotherHeadline(fragment, next))
        {
            cost += 3;
        }
        cost += (_traits[next].OpensReport ? NewReport : 0) + (_traits[fragment].IsSigned ? NewReport : 0);
        return cost + Continuity(fragment, next) + Order(fragment.Last.LastOrder, next);
    }

    /// <summary>A first paragraph in larger type, right under the headline and over the columns that go on from it.</summary>
    private bool Introduces(Fragment fragment, Fragment next) =>
        fragment.Lines.Count <= MaxIntroduction
        && _traits[fragment].TextSize > _traits[next].TextSize
        && _columns.IsUnderHeadline(fragment)
        && PageColumns.IsBelow(fragment, next)
        && fragment.Bounds.Bottom - next.Bounds.Top < 3 * _em
        && next.Bounds.Left - fragment.ColumnLeft < 3 * _em;

    private double Under(HeadlineBlock headline, Fragment fragment)
    {
        var first = _columns.Shelf(headline).Min(other => other.Column.Left);
        var lines = (headline.Bounds.Bottom - fragment.Bounds.Top) / _em;
        return (fragment.Column.Left - first > 2 * _em ? 2.5 : 0) + 0.05 * Math.Max(0, lines - 2);
    }

    /// <summary>An upright headline stands at one side of its article, mostly at the left or the right end, tops aligned.</summary>
    private double BesideUpright(HeadlineBlock headline, Fragment fragment)
    {
        var (head, column) = (headline.Bounds, fragment.Column);
        if (fragment.Bounds.Top < head.Bottom || fragment.Bounds.Bottom > head.Top)
        {
            return Never;
        }
        var gap = -head.OverlapX(column);
        if (gap < -_em)
        {
            return Never;
        }
        var (left, right) = head.CenterX < column.CenterX ? (head, column) : (column, head);
        var columnsBetween = _fragments
            .Where(other =>
                other != fragment
                && other.Bounds.Left > left.Right - _em
                && other.Bounds.Right < right.Left + _em
                && other.Bounds.OverlapY(head) > 0
            )
            .Select(other => Math.Round(other.ColumnLeft / _em / 2))
            .Distinct()
            .Count();
        var misaligned = HasPictureAbove(fragment, head.Top - _em) ? 1 : Math.Abs(fragment.Bounds.Top - head.Top) / _em;
        var ruled = _columns.AreParted(left, right) ? 1 : 0;
        return 0.4
            + ruled
            + 0.5 * columnsBetween
            + 0.15 * Math.Min(misaligned, 10)
            + (head.CenterX > column.CenterX ? 0.4 : 0)
            + (_columns.IsUnderHeadline(fragment) ? 3 : 0);
    }

    /// <summary>A headline can stand to the left of its text.</summary>
    private double BesideLevel(HeadlineBlock headline, Fragment fragment)
    {
        var head = headline.Bounds;
        var gap = fragment.Bounds.Left - head.Right;
        var between = new Rect(head.Right, head.Bottom, fragment.Bounds.Left, head.Top);
        return
            gap > -_em
            && gap < MaxBeside * _em
            && fragment.Bounds.Top > head.Bottom
            && fragment.Bounds.Bottom < head.Top
            && !_columns.AreParted(head, fragment.Bounds)
            && !(gap > 0 && _fragments.Exists(other => other != fragment && other.Bounds.Intersects(between)))
            ? 2.5
            : Never;
    }

    /// <summary>A headline can stand over the middle columns, with the first column to its left, as high as it.</summary>
    private double LeftOf(HeadlineBlock headline, Fragment fragment) =>
        _columns.FlanksAtLeft(fragment, headline) ? 1 + 0.2 * Math.Abs(fragment.Bounds.Top - headline.Bounds.Top) / _em : Never;

    /// <summary>A headline can stand within its columns, the text's beginning above it.</summary>
    private double AboveLevel(HeadlineBlock headline, Fragment fragment) =>
        fragment.StartsParagraph
        && fragment.Bounds.Bottom > headline.Bounds.Top
        && fragment.Bounds.Bottom - headline.Bounds.Top < 3 * _em
        && fragment.Column.OverlapX(headline.Bounds) > 0.5 * Math.Min(fragment.Column.Width, headline.Bounds.Width)
        && !_columns.IsUnderHeadline(fragment)
        && !_separators.Between(fragment.Bounds, headline.Bounds)
            ? 3.5
            : Never;

    private double Below(Fragment fragment, Fragment next)
    {
        var between = new Rect(
            Math.Max(fragment.Column.Left, next.Column.Left),
            next.Bounds.Top,
            Math.Min(fragment.Column.Right, next.Column.Right),
            fragment.Bounds.Bottom
        );
        if (_columns.RunsPastHeadline(between))
        {
            return 0.2;
        }
        var cost = 0.2 + WhiteGap(between);
        cost += _separators.Between(fragment.Last.Bounds, next.First.Bounds) ? 2 : 0;
        foreach (var headline in _headlines)
        {
            cost += PageColumns.Blocks(headline.Core, between) ? (headline.Frame == fragment.Frame ? 4 : 0.5) : 0;
        }
        foreach (var other in _fragments)
        {
            cost +=
                other != fragment && other != next && other.Frame == fragment.Frame && PageColumns.Blocks(other.Bounds, between) ? 2 : 0;
        }
        cost += OpensBesideUpright(fragment, next) ? 3 : 0;
        return cost + (_columns.SameWidth(fragment, next) ? 0 : 0.5);
    }

    /// <summary>True where what is below begins level with an upright headline in a column near by, and after a gap: an article's edge runs there.</summary>
    private bool OpensBesideUpright(Fragment fragment, Fragment next) =>
        fragment.Bounds.Bottom - next.Bounds.Top > 1.2 * _em
        && _headlines.Exists(headline =>
            headline.IsVertical
            && headline.Frame == next.Frame
            && Math.Abs(headline.Core.Top - next.Bounds.Top) < 0.6 * _em
            && -headline.Core.OverlapX(next.Column) < 2 * next.Column.Width
        );

    /// <summary>White between two pieces of a column is the end of an article, unless a picture or a box fills it.</summary>
    private double WhiteGap(Rect between)
    {
        var filled = _pictures
            .Concat(_separators.Frames)
            .Where(place => place.OverlapX(between) > 0.3 * between.Width)
            .Sum(place => Math.Max(0, place.OverlapY(between)));
        var white = Math.Max(0, (between.Height - filled) / _em - 2);
        return Math.Min(2.5, 0.25 * white) + 0.02 * Math.Max(0, between.Height / _em - 2);
    }

    private double RightOf(Fragment fragment, Fragment next)
    {
        var gap = next.Column.Left - fragment.Column.Right;
        var columnWidth = Math.Max(fragment.Column.Width, 8 * _em);
        var skipped = Math.Max(0, Math.Round((gap - 3 * _em) / columnWidth));
        var cost = 1.2 * skipped + (_columns.SameWidth(fragment, next) ? 0 : 0.7);
        cost += _columns.AreParted(fragment.Bounds, next.Bounds) ? 1.5 : 0;
        var top = _columns.Top(fragment);
        var rise = (_columns.Top(next) - top) / _em;
        cost += Math.Abs(rise) < 2.5 ? -0.8 : (rise > 0 ? 0.3 : 0.6) + 0.02 * Math.Abs(rise);
        // Reading does not jump to a column that ends above where this one began, or begins below where it ended.
        cost += next.Bounds.Bottom > top ? 2 : 0;
        cost += next.Bounds.Top < fragment.Bounds.Bottom ? 1.5 : 0;
        // A column is read to its end, past a picture in it, before the next one.
        cost += _columns.HasMoreBelow(fragment) ? 0.7 : 0;
        return cost;
    }

    private bool HasPictureAbove(Fragment fragment, double top) =>
        _pictures.Exists(picture =>
            picture.OverlapX(fragment.Column) > 0.5 * fragment.Column.Width
            && picture.CenterY > fragment.Bounds.Top
            && picture.CenterY < top + picture.Height
        );

    /// <summary>
    /// A sentence that is cut by the column's end goes on at the left edge, with a sign that can follow; a paragraph that has ended is
    /// followed by an indented line.
    /// </summary>
    private double Continuity(Fragment fragment, Fragment next)
    {
        var startsParagraph = _indents && next.StartsParagraph;
        if (!fragment.EndsSentence)
        {
            // A line that breaks off short is a ragged one, or the page's furniture, or a name below the text.
            var doubt = fragment.Shortfall < RaggedBy ? 0 : 1.2;
            return doubt
                + (
                    startsParagraph ? 2.5
                    : _bigrams.Joins(fragment.Last, next.First) ? -2.2
                    : -1.2
                );
        }
        return fragment.EndsFull || !_indents ? 0
            : startsParagraph ? -0.4
            : fragment.Shortfall < RaggedBy ? 1
            : 2.5;
    }

    private double Order(int last, Fragment next) =>
        !_orderTells ? 0
        : next.First.FirstOrder - last is >= 1 and <= 3 ? -2.5
        : 0.5;

    /// <summary>True where line follows line within the columns as drawn: then the order across their breaks is worth hearing.</summary>
    private static bool DrawnInReadingOrder(List<Fragment> fragments)
    {
        var (kept, all) = (0, 0);
        foreach (var fragment in fragments)
        {
            for (var i = 1; i < fragment.Lines.Count; i++)
            {
                all++;
                kept += fragment.Lines[i].FirstOrder - fragment.Lines[i - 1].LastOrder is >= 1 and <= 3 ? 1 : 0;
            }
        }
        return kept > 0.9 * all;
    }
}
