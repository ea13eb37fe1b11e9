namespace DevZone.PageGenerator;

/// <summary>Breaks text into lines as Chinese print does: no closing sign begins a line, no opening sign ends one, numbers stay whole.</summary>
internal static class Typesetter
{
    private const string NoStart = "，。、；：！？”’）》】%.";
    private const string NoEnd = "“‘（《【";

    /// <param name="text">One paragraph.</param>
    /// <param name="em">Width of a line in em; asked again for each line, with the line's number.</param>
    /// <param name="indent">First line's indent in em.</param>
    public static List<string> Break(string text, Func<int, double> em, double indent)
    {
        var lines = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            var room = em(lines.Count) - (lines.Count == 0 ? indent : 0);
            var (end, width) = (start, 0.0);
            while (end < text.Length && width + Width(text[end]) <= room)
            {
                width += Width(text[end++]);
            }
            end = Math.Max(end, start + 1);
            if (end < text.Length)
            {
                end = Mend(text, start, end);
            }
            lines.Add(text[start..end].TrimEnd());
            start = end;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
        }
        return lines;
    }

    public static double Width(char c) => c < 0x80 ? 0.56 : 1;

    private static int Mend(string text, int start, int end)
    {
        var cut = end;
        while (
            cut > start + 4
            && (
                NoStart.Contains(text[cut])
                || NoEnd.Contains(text[cut - 1])
                || (char.IsAsciiDigit(text[cut]) && (char.IsAsciiDigit(text[cut - 1]) || text[cut - 1] == '.'))
            )
        )
        {
            cut--;
        }
        return cut;
    }
}
