namespace DevZone.Reading.Extraction.Quantities;

/// <summary>Small looks into folded text.</summary>
internal static class Folded
{
    public static int SkipBlank(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    public static bool At(ReadOnlySpan<char> text, int at, string word) => at <= text.Length && text[at..].StartsWith(word);
}
