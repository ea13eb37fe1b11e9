using DevZone.Reading.Documents;

namespace DevZone.Reading.Layout;

/// <summary>Cuts an article's column lines into paragraphs and subheads, and joins what a column's end had cut.</summary>
internal static class ParagraphBuilder
{
    private const int MaxSubheadLines = 3;
    private const double Indent = 1.2;

    /// <summary>Blocks of <see cref="BlockRole.Body"/>, each one paragraph, and of <see cref="BlockRole.Subhead"/>.</summary>
    public static List<(BlockRole Role, List<TextLine> Lines)> Build(IReadOnlyList<Fragment> fragments)
    {
        var lines = fragments.SelectMany(fragment => fragment.Lines).ToList();
        var blocks = new List<(BlockRole Role, List<TextLine> Lines)>();
        if (lines.Count == 0)
        {
            return blocks;
        }
        var body = BodyStyle.Of(lines);
        var indented = fragments.Sum(fragment => fragment.Lines.Count(line => IsIndented(line, fragment))) > lines.Count / 40;
        TextLine? last = null;
        var lastRight = 0.0;
        var lastPitch = 0.0;
        foreach (var fragment in fragments)
        {
            for (var i = 0; i < fragment.Lines.Count; i++)
            {
                var line = fragment.Lines[i];
                var role = IsSubhead(fragment, i, body) ? BlockRole.Subhead : BlockRole.Body;
                var pitch = i > 0 ? fragment.Lines[i - 1].Baseline - line.Baseline : 0;
                var opened = i > 0 && lastPitch > 0 && pitch > 1.3 * lastPitch;
                var ended = last is not null && lastRight - last.Bounds.Right > 1.5 * last.Size && Sentence.IsEnd(last.Text);
                if (last is not null && RunsOn(last, lastRight, line, body))
                {
                    blocks[^1].Lines.Add(line);
                    (last, lastRight) = (line, fragment.ColumnRight);
                    continue;
                }
                var starts =
                    blocks.Count == 0
                    || blocks[^1].Role != role
                    || (role == BlockRole.Body && (IsIndented(line, fragment) || ended || (!indented && opened)))
                    || (role == BlockRole.Subhead && opened);
                if (starts)
                {
                    blocks.Add((role, []));
                }
                blocks[^1].Lines.Add(line);
                (last, lastRight) = (line, fragment.ColumnRight);
                lastPitch = i > 0 && role == BlockRole.Body ? pitch : lastPitch;
            }
        }
        if (blocks[^1].Role == BlockRole.Subhead)
        {
            // A subhead has text after it; the last lines in other type are the authors'.
            blocks[^1] = (BlockRole.Body, blocks[^1].Lines);
        }
        return blocks;
    }

    /// <summary>The second line of an author's line that was too long for its column: other type than the text, and no end before it.</summary>
    private static bool RunsOn(TextLine last, double right, TextLine line, BodyStyle body) =>
        StandsOut(last, body) && Alike(last, line) && right - last.Bounds.Right < 0.8 * last.Size && !Sentence.IsEnd(last.Text);

    private static bool IsIndented(TextLine line, Fragment fragment) => line.Bounds.Left - fragment.ColumnLeft > Indent * line.Size;

    /// <summary>Other type than the running text, few lines, no sentence's end, and not the name of an author.</summary>
    private static bool IsSubhead(Fragment fragment, int index, BodyStyle body)
    {
        var line = fragment.Lines[index];
        if (!StandsOut(line, body) || Sentence.IsEnd(line.Text) || line.Text.Contains("记者") || line.Text.Contains("通讯员"))
        {
            return false;
        }
        var (first, last) = (index, index);
        while (first > 0 && Alike(fragment.Lines[first - 1], line))
        {
            first--;
        }
        while (last + 1 < fragment.Lines.Count && Alike(fragment.Lines[last + 1], line))
        {
            last++;
        }
        return last - first < MaxSubheadLines && !Sentence.IsEnd(fragment.Lines[last].Text);
    }

    private static bool StandsOut(TextLine line, BodyStyle body) =>
        line.Size > 1.06 * body.Size
        || (line.Size > 0.94 * body.Size && line.Font != body.Font && line.Text.Any(c => c is >= '\u4E00' and <= '\u9FFF'));

    private static bool Alike(TextLine a, TextLine b) => a.Font == b.Font && Math.Abs(a.Size - b.Size) < 0.04 * a.Size;
}
