namespace DevZone.Reading.Layout;

/// <summary>Groups large lines to headlines, and finds the kickers and subtitles that stand with them.</summary>
internal static class HeadlineFinder
{
    /// <summary>Lines of one headline are of one size; a kicker or subtitle is smaller than this part of it.</summary>
    private const double LikeSize = 0.97;

    /// <summary>Lines of one headline are no further apart than this, in em of the larger.</summary>
    private const double MaxLineGap = 0.95;
    private const double MaxKickerGap = 1.6;

    /// <summary>A kicker or subtitle can be longer than its headline, by this.</summary>
    private const double MaxKickerWidth = 1.8;

    /// <summary>A first line is set in by two em; a kicker above it is not.</summary>
    private const double MaxIndent = 2.5;

    public static List<HeadlineBlock> Find(
        List<TextLine> large,
        List<TextLine> small,
        List<Caption> captions,
        Separators separators,
        BodyStyle body
    )
    {
        var blocks = new List<HeadlineBlock>();
        foreach (var line in large.Where(line => !line.IsVertical).OrderByDescending(line => line.Bounds.Top))
        {
            var above = blocks.Find(block =>
                !block.IsVertical
                && block.Frame == line.Frame
                && !IsSubtitle(line)
                && Math.Min(block.Size, line.Size) > LikeSize * Math.Max(block.Size, line.Size)
                && Follows(block.Lines[^1].Bounds, line.Bounds, line.Size, MaxLineGap)
                && !separators.Between(block.Lines[^1].Bounds, line.Bounds)
            );
            if (above is null)
            {
                blocks.Add(new HeadlineBlock(line));
            }
            else
            {
                above.Lines.Add(line);
            }
        }
        MergeRows(blocks, small, separators, body);
        AddUpright(large, blocks);
        List<Rect> under = [.. small.Select(line => line.Bounds), .. captions.Select(caption => caption.Bounds)];
        // A block that is much smaller than the one it touches is that one's kicker or subtitle.
        foreach (var minor in blocks.OrderBy(block => block.Size).ToList())
        {
            if (
                blocks.Contains(minor)
                && !minor.IsVertical
                && minor.Lines.Count <= 2
                && Major(minor, blocks, under, separators) is var (major, isAbove)
                && major is not null
            )
            {
                (isAbove ? major.Kicker : major.Subtitle).AddRange(minor.Lines);
                (isAbove ? major.Kicker : major.Subtitle).AddRange(minor.Subtitle);
                blocks.Remove(minor);
            }
        }
        var pitch = LinePitch.Of(small);
        foreach (var block in blocks)
        {
            AddSmallKicker(block, small, under, separators, body, pitch);
            AddSmallSubtitle(block, small, separators);
            HeadlineAuthors.Add(block, blocks, small, separators, body);
        }
        return blocks;
    }

    private static bool Follows(Rect upper, Rect lower, double em, double maxGap)
    {
        var gap = upper.Bottom - lower.Top;
        return gap > -0.4 * em && gap < maxGap * em && upper.OverlapX(lower) > 0.5 * Math.Min(upper.Width, lower.Width);
    }

    /// <summary>
    /// A headline in two halves (由“黑”转“绿”　竭行不怠) is one where no column edge can explain the gap: a rule, a line below that starts
    /// at the right half.
    /// </summary>
    private static void MergeRows(List<HeadlineBlock> blocks, List<TextLine> small, Separators separators, BodyStyle body)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var left = blocks[i];
            var right = blocks.Find(other =>
                other != left
                && other.Frame == left.Frame
                && left.Lines.Count == 1
                && other.Lines.Count == 1
                && Math.Abs(other.Lines[0].Baseline - left.Lines[0].Baseline) < 0.1 * left.Size
                && Math.Abs(other.Size - left.Size) < 0.02 * left.Size
                && other.Core.Left - left.Core.Right is > 0 and var gap
                && gap < 1.3 * left.Size
                && gap > 0.8 * left.Size
                && other.Lines[0].FirstOrder - left.Lines[0].LastOrder is >= 1 and <= 3
                && !separators.Beside(left.Core, other.Core)
                && !small.Exists(line => BeginsAlike(line, other.Core, body))
            );
            if (right is not null)
            {
                var space = new Glyph(
                    " ",
                    left.Core.Right,
                    left.Lines[0].Baseline,
                    right.Core.Left - left.Core.Right,
                    left.Size,
                    left.Lines[0].Font,
                    left.Lines[0].LastOrder
                );
                left.Lines[0] = new TextLine([.. left.Lines[0].Glyphs, space, .. right.Lines[0].Glyphs]) { Frame = left.Frame };
                blocks.Remove(right);
                i = -1;
            }
        }
    }

    /// <summary>True for a line of a column that begins below a headline, flush with it: then the headline is the column's.</summary>
    private static bool BeginsAlike(TextLine line, Rect headline, BodyStyle body) =>
        Math.Abs(line.Bounds.Left - headline.Left) < 0.6 * body.Size
        && headline.Bottom - line.Bounds.Top is > 0 and var gap
        && gap < 5 * body.Size;

    /// <summary>Upright lines stand side by side and are read from right to left.</summary>
    private static void AddUpright(List<TextLine> large, List<HeadlineBlock> blocks)
    {
        var upright = new List<HeadlineBlock>();
        foreach (var line in large.Where(line => line.IsVertical).OrderByDescending(line => line.Bounds.Right))
        {
            var right = upright.Find(block =>
                block.Frame == line.Frame
                && Math.Abs(block.Size - line.Size) < (1 - LikeSize) * line.Size
                && block.Lines[^1].Bounds.Left - line.Bounds.Right is > -0.4 and var gap
                && gap < MaxLineGap * line.Size
                && block.Lines[^1].Bounds.OverlapY(line.Bounds) > 0.5 * Math.Min(block.Core.Height, line.Bounds.Height)
            );
            if (right is null)
            {
                upright.Add(new HeadlineBlock(line));
            }
            else
            {
                right.Lines.Add(line);
            }
        }
        // Upright subtitles and kickers: smaller, beside a larger one.
        foreach (var minor in upright.OrderBy(block => block.Size).ToList())
        {
            var major = upright.Find(other =>
                other.Size > minor.Size * 1.15
                && other.Core.OverlapY(minor.Core) > 0.6 * minor.Core.Height
                && -other.Core.OverlapX(minor.Core) < 1.2 * other.Size
            );
            if (major is not null)
            {
                (minor.Core.CenterX > major.Core.CenterX ? major.Kicker : major.Subtitle).AddRange(minor.Lines);
                upright.Remove(minor);
            }
        }
        blocks.AddRange(upright);
    }

    /// <summary>The headline that a smaller one belongs to, as kicker or as subtitle: of several, the one it shares most width with.</summary>
    private static (HeadlineBlock? Major, bool IsAbove) Major(
        HeadlineBlock minor,
        List<HeadlineBlock> blocks,
        List<Rect> under,
        Separators separators
    )
    {
        var majors =
            from major in blocks
            where major != minor && !major.IsVertical && major.Frame == minor.Frame && !IsSubtitle(major.Lines[0])
            where minor.Size <= LikeSize * major.Size || IsSubtitle(minor.Lines[0])
            where minor.Core.Width < MaxKickerWidth * major.Core.Width || IsSubtitle(minor.Lines[0])
            let isAbove = !IsSubtitle(minor.Lines[0]) && IsOver(minor.Core, major.Core, minor.Size, under, separators)
            where isAbove || Follows(major.Core, minor.Core, minor.Size, MaxKickerGap)
            where !(isAbove ? separators.Between(minor.Core, major.Core) : separators.Between(major.Core, minor.Core))
            where !isAbove || !HasOwnText(minor, major, under)
            orderby minor.Core.OverlapX(major.Core) descending
            select (major, isAbove);
        return majors.FirstOrDefault();
    }

    /// <summary>A dash opens a subtitle (——山西省制造业低碳转型综述), whatever its size.</summary>
    private static bool IsSubtitle(TextLine line) => line.Text.StartsWith('—');

    /// <summary>Text or a picture that stands under the smaller headline and not under the larger: then that one has an article of its own.</summary>
    private static bool HasOwnText(HeadlineBlock minor, HeadlineBlock major, List<Rect> under) =>
        under.Exists(place =>
            place.OverlapX(minor.Core) > 0
            && minor.Core.Bottom - place.Top is > -1 and var gap
            && gap < 1.5 * minor.Size
            && place.CenterY > major.Core.Bottom
        );

    /// <summary>Right above, or above and to the left where the headline is centred and the kicker is not.</summary>
    private static bool IsOver(Rect kicker, Rect headline, double em, List<Rect> under, Separators separators)
    {
        var gap = kicker.Bottom - headline.Top;
        if (gap < -0.4 * em || gap > MaxKickerGap * em)
        {
            return false;
        }
        return kicker.OverlapX(headline) > 0
            || (
                kicker.Left < headline.Left
                && kicker.Left > TextLeft(headline, em, under) - MaxIndent * em
                && !separators.Beside(kicker, headline)
            );
    }

    /// <summary>Left edge of the text or picture that begins under a headline.</summary>
    private static double TextLeft(Rect headline, double em, List<Rect> under) =>
        under
            .Where(place => headline.Bottom - place.Top is > -1 and var gap && gap < 4 * em && place.OverlapX(headline) > 0)
            .Select(place => place.Left)
            .DefaultIfEmpty(headline.Left)
            .Min();

    /// <summary>A kicker can be as small as the body: one short line right above, with no text of its own column above it.</summary>
    private static void AddSmallKicker(
        HeadlineBlock block,
        List<TextLine> small,
        List<Rect> under,
        Separators separators,
        BodyStyle body,
        double pitch
    )
    {
        if (block.IsVertical || block.Kicker.Count > 0)
        {
            return;
        }
        var kicker = small
            .Where(line =>
                line.Frame == block.Frame
                && line.Glyphs.Count <= 30
                && IsOver(line.Bounds, block.Core, line.Size, under, separators)
                && line.Bounds.Width < MaxKickerWidth * block.Core.Width + body.Size
                && !Sentence.IsEnd(line.Text)
                && !separators.Between(line.Bounds, block.Core)
                && IsAlone(line, small, pitch)
            )
            .MaxBy(line => line.Bounds.OverlapX(block.Core));
        if (kicker is not null)
        {
            block.Kicker.Add(kicker);
            small.Remove(kicker);
        }
    }

    /// <summary>A dash opens a subtitle also where it is no larger than the text.</summary>
    private static void AddSmallSubtitle(HeadlineBlock block, List<TextLine> small, Separators separators)
    {
        var subtitle =
            block.IsVertical || block.Subtitle.Count > 0
                ? null
                : small.Find(line =>
                    line.Frame == block.Frame
                    && IsSubtitle(line)
                    && Follows(block.Core, line.Bounds, line.Size, MaxKickerGap)
                    && !separators.Between(block.Core, line.Bounds)
                );
        if (subtitle is not null)
        {
            block.Subtitle.Add(subtitle);
            small.Remove(subtitle);
        }
    }

    /// <summary>True where no line of text is so near above or below that this one could be part of it.</summary>
    private static bool IsAlone(TextLine line, List<TextLine> small, double pitch) =>
        !small.Exists(other =>
            other != line
            && other.Bounds.OverlapX(line.Bounds) > 0
            && Math.Abs(other.Baseline - line.Baseline) is > 1 and var apart
            && apart < 1.25 * pitch
        );
}
