using DevZone.Reading.Documents;

namespace DevZone.Reading.Articles.Passages;

/// <summary>Joins the lines of a block that a column's width broke. Lines that an author ended stay apart.</summary>
internal static class PassageReader
{
    /// <summary>Narrower columns do not occur. In half-width units, as all widths here: a Chinese character takes two.</summary>
    private const int NarrowestColumn = 20;

    /// <summary>A column line can be this much shorter than its column, because no line begins with a mark.</summary>
    private const int RaggedBy = 4;

    public static IReadOnlyList<Passage> Read(Story story)
    {
        var passages = new List<Passage>();
        foreach (var block in story.Blocks)
        {
            AddPassages(block, passages);
        }
        return passages;
    }

    private static void AddPassages(DocumentBlock block, List<Passage> passages)
    {
        var lines = block.Lines.Where(line => !string.IsNullOrWhiteSpace(line.Text)).ToList();
        if (lines.Count == 0)
        {
            return;
        }
        var columns = ColumnWidth(block.Role, lines);
        var left = LeftEdge(lines);
        var joined = new PlacedText.Builder();
        var indented = false;
        var startsBlock = true;
        for (var i = 0; i < lines.Count; i++)
        {
            var isIndented = IsIndented(lines[i], left);
            if (joined.Length > 0 && (columns is not { } width || isIndented || EndsParagraph(lines[i - 1], width)))
            {
                Flush();
            }
            if (joined.Length == 0)
            {
                indented = isIndented;
            }
            var text = PlacedText.Of(lines[i]).Trim();
            if (joined.Length > 0 && char.IsAsciiLetterOrDigit(joined.Last) && char.IsAsciiLetter(text.Text[0]))
            {
                joined.AppendSpace();
            }
            joined.Append(text);
        }
        Flush();

        void Flush()
        {
            passages.Add(new Passage(joined.Build(), block.Role, startsBlock, indented));
            joined = new PlacedText.Builder();
            startsBlock = false;
        }
    }

    /// <summary>
    /// The number of characters that the column holds, or null where the lines are no column's: headings, and text whose lines are of
    /// any length.
    /// </summary>
    private static int? ColumnWidth(BlockRole role, List<DocumentLine> lines)
    {
        if (role is BlockRole.Headline or BlockRole.Kicker or BlockRole.Furniture)
        {
            return null;
        }
        var width = lines.Max(Width);
        return role is BlockRole.Body or BlockRole.Caption or BlockRole.Subhead || IsColumn(lines, width) ? width : null;
    }

    /// <summary>Prose broken at one width: full lines break off anywhere, and only a paragraph's end or a heading is short.</summary>
    private static bool IsColumn(List<DocumentLine> lines, int width)
    {
        int broken = 0,
            prose = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var isFull = Width(lines[i]) >= width - RaggedBy;
            var ends = Punctuation.EndsSentence(lines[i].Text.AsSpan().TrimEnd());
            broken += isFull && !ends ? 1 : 0;
            prose += lines[i].Text.AsSpan().ContainsAny("，。、,") ? 1 : 0;
            if (!isFull && !ends && i + 1 < lines.Count && !HasIndent(lines[i + 1].Text))
            {
                return false;
            }
        }
        return width >= NarrowestColumn && broken >= 2 && 2 * prose >= lines.Count;
    }

    private static int Width(DocumentLine line)
    {
        var width = 0;
        foreach (var c in line.Text.AsSpan().TrimEnd())
        {
            width += c < '\u1100' ? 1 : 2;
        }
        return width;
    }

    private static bool EndsParagraph(DocumentLine line, int width) =>
        Width(line) < width - RaggedBy && Punctuation.EndsSentence(line.Text.AsSpan().TrimEnd());

    private static double LeftEdge(List<DocumentLine> lines) =>
        lines.Min(line => line.Boxes is { Count: > 0 } boxes ? boxes[0].X : double.MaxValue);

    private static bool IsIndented(DocumentLine line, double left) =>
        HasIndent(line.Text)
        || (line.Boxes is { Count: > 0 } boxes && boxes[0].X - left > 1.2 * boxes[0].Width && boxes[0].X - left < 4 * boxes[0].Width);

    private static bool HasIndent(string line) =>
        line.StartsWith('\u3000') || line.StartsWith("  ", StringComparison.Ordinal) || line.StartsWith('\t');
}
