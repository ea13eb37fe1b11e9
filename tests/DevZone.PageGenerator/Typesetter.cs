namespace DevZone.PageGenerator;

/// <summary>Breaks text into lines as Chinese print does: no closing sign begins a line, no opening sign ends one, numbers and words stay whole.</summary>
internal static class Typesetter
{
    private const string NoStart = "，。、；：！？”’）》】%.";
    private const string NoEnd = "“‘（《【";

    /// <summary>The lines of a text, each as wide as <paramref name="em"/> em at most.</summary>
    public static IEnumerable<string> Break(string text, double em)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = NextBreak(text, start, em);
            yield return text[start..end].TrimEnd();
            start = SkipSpaces(text, end);
        }
    }

    /// <summary>Where the line ends that begins at <paramref name="start"/> and has room for <paramref name="em"/> em.</summary>
    public static int NextBreak(string text, int start, double em)
    {
        var (end, width) = (start, 0.0);
        while (end < text.Length && width + Width(text[end]) <= em)
        {
            width += Width(text[end++]);
        }
        end = Math.Max(end, start + 1);
        if (end == text.Length)
        {
            return end;
        }
        var cut = end;
        while (cut > start + 4 && !CanBreak(text[cut - 1], text[cut]))
        {
            cut--;
        }
        return cut > start + 4 ? cut : end;
    }

    public static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
        return at;
    }

    public static double Width(char c) => c < 0x80 ? 0.56 : 1;

    private static bool CanBreak(char before, char after) =>
        !NoStart.Contains(after)
        && !NoEnd.Contains(before)
        && !((char.IsAsciiLetterOrDigit(before) || before == '.') && char.IsAsciiLetterOrDigit(after));
}
