namespace DevZone.Reading.Layout;

/// <summary>How an issue tells its paragraphs apart: by an indent of two em, as nearly all Chinese print, or by the space between them.</summary>
internal static class ParagraphStyle
{
    private const double LeastIndent = 1.4;
    private const double MostIndent = 2.6;

    /// <summary>One line of so many, at least, begins a paragraph.</summary>
    private const int LinesPerParagraph = 60;

    /// <summary>True where lines of running text are set in from the line right below.</summary>
    public static bool IsIndented(IReadOnlyList<List<TextLine>> pages, double size, string font)
    {
        var (indented, all) = (0, 0);
        foreach (var page in pages)
        {
            List<TextLine> lines =
            [
                .. page.Where(line => line.Font == font && Math.Abs(line.Size - size) < 0.05 * size)
                    .OrderByDescending(line => line.Baseline),
            ];
            all += lines.Count;
            for (var i = 0; i < lines.Count; i++)
            {
                for (var j = i + 1; j < lines.Count && lines[i].Baseline - lines[j].Baseline < 2 * size; j++)
                {
                    var shift = lines[i].Bounds.Left - lines[j].Bounds.Left;
                    if (shift > LeastIndent * size && shift < MostIndent * size && lines[i].Baseline - lines[j].Baseline > 0.8 * size)
                    {
                        indented++;
                        break;
                    }
                }
            }
        }
        return indented * LinesPerParagraph > all;
    }
}
