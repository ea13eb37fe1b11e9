namespace DevZone.Reading.Layout;

/// <summary>
/// Finds headlines that are hardly larger than the text, as short news have them. What makes a line in other type a headline and not a
/// subhead is that something new begins: it reaches over several columns or beyond the one below, is signed, opens a report with its
/// dateline, stands under a rule or the edge of a frame, or is nearer to the text below than to what ended above.
/// </summary>
internal sealed class SmallHeadlines
{
    private const double LeastScale = 1.08;
    private const int MaxLines = 3;
    private const int MinLetters = 4;
    private const double MaxKickerGap = 1.2;
    private const int MaxLetters = 36;

    /// <summary>Further apart, in em, are two texts.</summary>
    private const double MaxGap = 3;

    /// <summary>No subhead is so far, in em, from the text that it divides.</summary>
    private const double MaxSubheadGap = 3;

    /// <summary>So far up and down, in em, lines show how wide the column is.</summary>
    private const double ColumnReach = 9;
    private const double MaxIndent = 2.4;

    private readonly List<TextLine> text;
    private readonly IReadOnlyList<Rect> pictures;
    private readonly Separators separators;
    private readonly BodyStyle body;
    private readonly List<List<TextLine>> groups;

    /// <summary>Lines in other type than the text's: not those of an article that is set in other type as a whole.</summary>
    private readonly HashSet<TextLine> display;

    /// <param name="text">The page's lines without furniture and captions.</param>
    /// <param name="pictures">The page's pictures with their captions.</param>
    /// <param name="separators">The page's rules and frames.</param>
    /// <param name="body">The running text.</param>
    public SmallHeadlines(List<TextLine> text, IReadOnlyList<Rect> pictures, Separators separators, BodyStyle body)
    {
        (this.text, this.pictures, this.separators, this.body) = (text, pictures, separators, body);
        groups = Groups();
        display = [.. groups.Where(group => group.Count <= MaxLines && !group.Exists(IsProse)).SelectMany(group => group)];
    }

    public List<TextLine> Find()
    {
        var found = new List<TextLine>();
        foreach (var group in groups)
        {
            if (group.Count <= MaxLines && group.TrueForAll(IsCandidate) && OpensArticle(group))
            {
                found.AddRange(group);
            }
        }
        return found;
    }

    /// <summary>Lines in one type other than the text's, right below each other.</summary>
    private List<List<TextLine>> Groups()
    {
        var found = new List<List<TextLine>>();
        foreach (var line in text.Where(StandsOut).OrderByDescending(line => line.Baseline))
        {
            var above = found.Find(group =>
                group[^1].Font == line.Font
                && Math.Abs(group[^1].Size - line.Size) < 0.03 * line.Size
                && group[^1].Frame == line.Frame
                && group[^1].Bounds.OverlapX(line.Bounds) > 0
                && group[^1].Baseline - line.Baseline is > 0 and var pitch
                && pitch < 1.7 * line.Size
                && !separators.Between(group[^1].Bounds, line.Bounds)
            );
            if (above is null)
            {
                found.Add([line]);
            }
            else
            {
                above.Add(line);
            }
        }
        return found;
    }

    private bool StandsOut(TextLine line) =>
        !line.IsVertical
        && !body.IsHeadline(line)
        && (line.Size > LeastScale * body.Size || (line.Size > 0.97 * body.Size && line.Font != body.Font));

    private bool IsCandidate(TextLine line) =>
        line.Glyphs.Count is >= MinLetters and <= MaxLetters
        && !IsProse(line)
        && !AuthorSigns.Looks(line.Text)
        && PageMarks.Find(line) is null
        && line.Text.Any(c => c is >= '\u4E00' and <= '\u9FFF');

    /// <summary>A headline has no full stop, and none of its lines ends with a comma.</summary>
    private static bool IsProse(TextLine line) =>
        line.Text.Contains('。') || line.Text[^1] is '，' or '；' or '、' || AuthorSigns.OpensReport(line.Text);

    private bool OpensArticle(List<TextLine> group)
    {
        var frame = group[0].Frame;
        var (head, signed) = (group.ToList(), false);
        var row = RowBelow(head);
        // A subtitle and the authors may stand between the headline and its text.
        while (
            row.Count > 0
            && (
                row.TrueForAll(display.Contains)
                || (row is [var authors] && AuthorSigns.Looks(authors.Text) && !AuthorSigns.OpensReport(authors.Text))
            )
        )
        {
            signed |= AuthorSigns.Looks(row[0].Text);
            head.AddRange(row);
            row = RowBelow(head);
        }
        var bounds = BoundsOf(head);
        if (row.Exists(body.IsHeadline) || (row.Count == 0 && PictureBelow(bounds) is null))
        {
            return false;
        }
        if (row.Count(line => line.Bounds.OverlapX(bounds) > body.Size) > 1)
        {
            return true;
        }
        var below = row.Count > 0 ? row[0].Bounds : PictureBelow(bounds)!.Value;
        var column = row.Count > 0 ? ColumnOf(row[0]) : below;
        var gapBelow = bounds.Bottom - below.Top;
        var above = Above(bounds, column, frame);
        if (above is not null && IsKicker(above, bounds))
        {
            bounds = bounds.Union(above.Bounds);
            signed |= above.Font != group[0].Font;
            above = Above(bounds, column, frame);
        }
        if (above is not null && body.IsHeadline(above))
        {
            return false;
        }
        if (signed || (row.Count > 0 && (AuthorSigns.OpensReport(row[0].Text) || Overhangs(BoundsOf(group), column))))
        {
            return true;
        }
        if (above is null || separators.Between(above.Bounds, bounds.Union(below) with { Top = bounds.Top }))
        {
            return !IsColumnTop(bounds, frame);
        }
        var gap = above.Bounds.Bottom - bounds.Top;
        if (gap > 1.2 * body.Size && IsOverSeveral(bounds, above))
        {
            return true;
        }
        return gap > gapBelow + 0.7 * body.Size && gap > 1.2 * body.Size && (Sentence.IsEnd(above.Text) || gap > MaxSubheadGap * body.Size);
    }

    /// <summary>True where several columns end above a line: it divides none of them.</summary>
    private bool IsOverSeveral(Rect bounds, TextLine above) =>
        text.Exists(line =>
            line != above
            && line.Frame == above.Frame
            && !display.Contains(line)
            && Math.Abs(line.Baseline - above.Baseline) < body.Size
            && line.Bounds.OverlapX(bounds) > body.Size
            && line.Bounds.OverlapX(above.Bounds) < 0
        );

    /// <summary>True where a line reaches beyond the column below, on either side: it was set for several.</summary>
    private bool Overhangs(Rect bounds, Rect column) => bounds.Left < column.Left - body.Size || bounds.Right > column.Right + body.Size;

    /// <summary>The column that a line is in, which may be set in or short.</summary>
    private Rect ColumnOf(TextLine first) =>
        text.Where(line =>
                line == first
                || (
                    line.Frame == first.Frame
                    && Math.Abs(line.Bounds.Left - first.Bounds.Left) < MaxIndent * body.Size
                    && Math.Abs(first.Baseline - line.Baseline) < ColumnReach * body.Size
                    && !display.Contains(line)
                    && !body.IsHeadline(line)
                )
            )
            .Select(line => line.Bounds)
            .Aggregate((a, b) => a.Union(b));

    private Rect? PictureBelow(Rect bounds) =>
        pictures
            .Where(picture =>
                picture.OverlapX(bounds) > 0.5 * bounds.Width
                && bounds.Bottom - picture.Top is var gap
                && gap > -0.3 * body.Size
                && gap < MaxGap * body.Size
                && !separators.Between(bounds, picture)
            )
            .Select(picture => (Rect?)picture)
            .FirstOrDefault();

    private static Rect BoundsOf(List<TextLine> lines) => lines.Select(line => line.Bounds).Aggregate((a, b) => a.Union(b));

    private bool IsKicker(TextLine line, Rect headline) =>
        display.Contains(line) && line.Glyphs.Count <= MaxLetters && line.Bounds.Bottom - headline.Top < MaxKickerGap * body.Size;

    /// <summary>The line above; null where there is none before the edge of a frame.</summary>
    private TextLine? Above(Rect bounds, Rect column, int frame)
    {
        // The last line above may be shorter than what is set in below.
        column = column.Union(bounds);
        var above = text.Where(line => line.Bounds.Bottom > bounds.Top - 0.3 * body.Size && line.Bounds.OverlapX(column) > 0.3 * body.Size)
            .MinBy(line => line.Bounds.Bottom);
        return above?.Frame == frame ? above : null;
    }

    /// <summary>The lines right below, side by side where several columns begin there.</summary>
    private List<TextLine> RowBelow(List<TextLine> head)
    {
        var bounds = BoundsOf(head);
        var below = text.Where(line =>
                !head.Contains(line)
                && !line.IsVertical
                && line.Frame == head[0].Frame
                && line.Bounds.CenterY < bounds.Bottom
                && bounds.Bottom - line.Bounds.Top < MaxGap * body.Size
                && line.Bounds.OverlapX(bounds) > 0
                && !separators.Between(bounds, line.Bounds)
            )
            .ToList();
        var top = below.Select(line => line.Baseline).DefaultIfEmpty(0).Max();
        return below.FindAll(line => top - line.Baseline < 0.3 * body.Size);
    }

    /// <summary>True where the column beside begins with text at the same height: then both are columns of one article, and this is its subhead.</summary>
    private bool IsColumnTop(Rect bounds, int frame) =>
        text.Exists(line =>
            line.Frame == frame
            && !line.IsVertical
            && !display.Contains(line)
            && !body.IsHeadline(line)
            && Math.Abs(line.Bounds.Top - bounds.Top) < 0.8 * body.Size
            && line.Bounds.OverlapX(bounds) < 0
            && -line.Bounds.OverlapX(bounds) < 8 * body.Size
            && !separators.Beside(line.Bounds, bounds)
            && !separators.Beside(bounds, line.Bounds)
            && text.Exists(other => RunsOnBelow(line, other))
            && !text.Exists(other =>
                other != line
                && other.Bounds.OverlapX(line.Bounds) > 0
                && other.Baseline - line.Baseline is > 0 and var apart
                && apart < 2.5 * body.Size
            )
        );

    private bool RunsOnBelow(TextLine line, TextLine other) =>
        other.Font == line.Font
        && Math.Abs(other.Size - line.Size) < 0.03 * line.Size
        && other.Bounds.OverlapX(line.Bounds) > 0
        && line.Baseline - other.Baseline is > 0 and var pitch
        && pitch < 2 * body.Size;
}
