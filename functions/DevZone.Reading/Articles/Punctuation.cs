namespace DevZone.Reading.Articles;

/// <summary>What the marks at a passage's end say, in printed or folded text.</summary>
internal static class Punctuation
{
    /// <summary>The full stop and what may stand in its place, closing quotes and brackets after it included.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd("”’」』\"')）】 ");
        return end.Length > 0
            && (end[^1] is '。' or '！' or '!' or '？' or '?' or '…' or '.' || (end.Length < text.Length && EndsClause(end)));
    }

    /// <summary>Whether nothing has to follow: a sentence's end, or the colon and semicolon before a list's next item.</summary>
    public static bool EndsParagraph(ReadOnlySpan<char> text) =>
        EndsSentence(text) || (text.Length > 0 && text[^1] is '：' or ':' or '；' or ';');

    private static bool EndsClause(ReadOnlySpan<char> text) => text[^1] is '；' or ';' or '，' or ',';
}
