using DevZone.Reading.Script;

namespace DevZone.Archive.Search;

/// <summary>
/// A text that can be searched without regard to script, width and case: 億 finds 亿, ＬＥＤ finds led. Offsets into the folded text are
/// offsets into the printed one. Only letters and digits are folded: so most texts are their own folded form and are held once.
/// </summary>
internal readonly record struct FoldedText
{
    private readonly string folded;

    public FoldedText(string printed)
    {
        Printed = printed;
        folded = Fold(printed);
    }

    public string Printed { get; }

    public int Length => folded.Length;

    public ReadOnlySpan<char> Span => folded;

    public static string Fold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Fold(text[i]) != text[i])
            {
                return string.Create(
                    text.Length,
                    text,
                    static (result, printed) =>
                    {
                        for (var j = 0; j < result.Length; j++)
                        {
                            result[j] = Fold(printed[j]);
                        }
                    }
                );
            }
        }
        return text;
    }

    private static char Fold(char printed)
    {
        var plain = char.ToLowerInvariant(ScriptFolding.Fold(printed));
        return char.IsLetterOrDigit(plain) ? plain : printed;
    }
}
