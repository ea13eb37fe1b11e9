using DevZone.Reading.Script;

namespace DevZone.Archive.Search;

/// <summary>
/// Texts without regard to script, width and case: 億 finds 亿, ＬＥＤ finds led. Only letters and digits are folded. Offsets into the
/// folded text are offsets into the printed one.
/// </summary>
internal static class FoldedText
{
    public static string Fold(string printed) => string.Create(printed.Length, printed, static (folded, text) => Fold(text, folded));

    public static void Fold(ReadOnlySpan<char> printed, Span<char> folded)
    {
        for (var i = 0; i < printed.Length; i++)
        {
            var plain = char.ToLowerInvariant(ScriptFolding.Fold(printed[i]));
            folded[i] = char.IsLetterOrDigit(plain) ? plain : printed[i];
        }
    }
}
