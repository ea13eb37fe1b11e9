namespace DevZone.Reading.Layout;

/// <summary>
/// Finds headlines that are hardly larger than the text, as short news have them. What makes a line in other type a headline and not a
/// subhead is that something new begins: it reaches over several columns, a rule or a frame opens above it, or it is nearer to the text
/// below than to what ended above.
/// </summary>
internal sealed class SmallHeadlines(List<TextLine> text, Separators separators, BodyStyle body)
{
    private const double LeastScale = 1.08;
    private const int MaxLines = 3;
    private const int MinLetters = 4;
    private const double MaxKickerGap = 1.2;
    private const int MaxLetters = 36;

    /// <summary>Further apart, in em, are two texts.</summary>
    private const double MaxGap = 3;

    public List<TextLine> Find()
    {
        var found = new List<TextLine>();
        foreach (var group in Groups())
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
        var groups = new List<List<TextLine>>();
        foreach (var line in text.Where(StandsOut).OrderByDescending(line => line.Baseline))
        {
            var above = groups.Find(group =>
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
                groups.Add([line]);
            }
            else
            {
                above.Add(line);
            }
        }
        return groups;
    }

    private bool StandsOut(TextLine line) =>
        !line.IsVertical
        && !body.IsHeadline(line)
        && (line.Size > LeastScale * body.Size || (line.Size > 0.97 * body.Size && line.Font != body.Font));

    private bool IsCandidate(TextLine line) =>
        line.Glyphs.Count is >= MinLetters and <= MaxLetters
        && !Sentence.IsEnd(line.Text)
        && !AuthorSigns.Looks(line.Text)
        && PageMarks.Find(line) is null
        && line.Text.Any(c => c is >= '\u4E00' and <= '\u9FFF');

    private bool OpensArticle(List<TextLine> group)
    {
        var bounds = group.Select(line => line.Bounds).Aggregate((a, b) => a.Union(b));
        var frame = group[0].Frame;
        var row = RowBelow(bounds, frame, group);
        if (row is [var authors] && AuthorSigns.Looks(authors.Text))
        {
            row = RowBelow(bounds.Union(authors.Bounds), frame, [.. group, authors]);
        }
        if (row.Count == 0 || row.TrueForAll(line => StandsOut(line) || body.IsHeadline(line)))
        {
            return false;
        }
        if (row.Count(line => line.Bounds.OverlapX(bounds) > body.Size) > 1)
        {
            return true;
        }
        var gapBelow = bounds.Bottom - row[0].Bounds.Top;
        var above = Above(bounds, row[0].Bounds, frame);
        if (above is not null && IsKicker(above, bounds))
        {
            bounds = bounds.Union(above.Bounds);
            above = Above(bounds, row[0].Bounds, frame);
        }
        if (IsColumnTop(bounds, frame) || (above is not null && body.IsHeadline(above)))
        {
            return false;
        }
        if (above is null || separators.Between(above.Bounds, bounds.Union(row[0].Bounds) with { Top = bounds.Top }))
        {
            return true;
        }
        var gap = above.Bounds.Bottom - bounds.Top;
        return gap > gapBelow + 0.7 * body.Size && gap > 1.2 * body.Size && Sentence.IsEnd(above.Text);
    }

    private bool IsKicker(TextLine line, Rect headline) =>
        StandsOut(line) && line.Glyphs.Count <= MaxLetters && line.Bounds.Bottom - headline.Top < MaxKickerGap * body.Size;

    private TextLine? Above(Rect bounds, Rect first, int frame) =>
        text.Where(line =>
                line.Frame == frame && line.Bounds.Bottom > bounds.Top - 0.3 * body.Size && line.Bounds.OverlapX(bounds.Union(first)) > 0
            )
            .MinBy(line => line.Bounds.Bottom);

    /// <summary>The lines right below, side by side where several columns begin there.</summary>
    private List<TextLine> RowBelow(Rect bounds, int frame, List<TextLine> besides)
    {
        var below = text.Where(line =>
                !besides.Contains(line)
                && !line.IsVertical
                && line.Frame == frame
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
            && !StandsOut(line)
            && !body.IsHeadline(line)
            && Math.Abs(line.Bounds.Top - bounds.Top) < 0.8 * body.Size
            && line.Bounds.OverlapX(bounds) < 0
            && -line.Bounds.OverlapX(bounds) < 8 * body.Size
            && !separators.Beside(line.Bounds, bounds)
            && !separators.Beside(bounds, line.Bounds)
            && !text.Exists(other =>
                other != line
                && other.Bounds.OverlapX(line.Bounds) > 0
                && other.Baseline - line.Baseline is > 0 and var apart
                && apart < 2.5 * body.Size
            )
        );
}
