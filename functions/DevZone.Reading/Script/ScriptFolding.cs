namespace DevZone.Reading.Script;

/// <summary>
/// Makes texts comparable that differ only in how the same words are written. Every function maps one UTF-16 unit to one, so that an
/// offset into the folded text is an offset into the printed one; surrogates stay untouched.
/// </summary>
public static class ScriptFolding
{
    private static readonly CharacterTable Radicals = new(CharacterTable.ReadPairs("RadicalsToIdeographs.txt"));

    private static readonly CharacterTable Simplified = new(CharacterTable.ReadPairs("TraditionalToSimplified.txt"));

    private static readonly CharacterTable Folding = new([
        .. CharacterTable.ReadPairs("RadicalsToIdeographs.txt").Select(pair => (pair.From, Simplified[pair.To])),
        .. CharacterTable.ReadPairs("TraditionalToSimplified.txt"),
        .. FullWidthForms(),
        .. Punctuation(),
    ]);

    /// <summary>
    /// Folds what a rule or a comparison must not depend on: full-width forms to half-width (，１％（ to ,1%( ), traditional characters
    /// to simplified, quotation marks of any style to “” ‘’, every white space but line ends to a plain space, dots between names to ·.
    /// The full stop 。, the comma 、 and the dash — stay; but 57。6億 of converted web pages is 57.6亿. Folding twice is folding once.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>A text of the same length; the same instance where nothing changes.</returns>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DecimalPoints.Restore(Folding.Apply(text));
    }

    /// <summary>Folds one UTF-16 unit as <see cref="Fold(string)"/> does.</summary>
    /// <param name="c">The unit.</param>
    /// <returns>What it becomes.</returns>
    public static char Fold(char c) => Folding[c];

    /// <summary>
    /// Puts the unified ideograph in the place of CJK radicals (U+2E80-2FDF) and compatibility ideographs, which some PDF writers leave
    /// in a text: ⼾ becomes 户. Nothing a reader could see changes.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>A text of the same length; the same instance where nothing changes.</returns>
    public static string NormalizeRadicals(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Radicals.Apply(text);
    }

    private static IEnumerable<(char From, char To)> FullWidthForms()
    {
        const int ToAscii = '！' - '!';
        for (var c = '！'; c <= '～'; c++)
        {
            yield return (c, (char)(c - ToAscii));
        }
    }

    private static IEnumerable<(char From, char To)> Punctuation()
    {
        (string From, char To)[] groups =
        [
            ("\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t\v\f", ' '),
            ("「﹁〝", '“'),
            ("」﹂〞〟", '”'),
            ("『﹃", '‘'),
            ("』﹄", '’'),
            ("〔﹝︹", '['),
            ("〕﹞︺", ']'),
            ("︻", '【'),
            ("︼", '】'),
            ("︵﹙", '('),
            ("︶﹚", ')'),
            ("︽", '《'),
            ("︾", '》'),
            ("︿", '〈'),
            ("﹀", '〉'),
            ("，︐﹐", ','),
            ("︒｡", '。'),
            ("︑､﹑", '、'),
            ("︓﹕∶", ':'),
            ("︔﹔", ';'),
            ("︕﹗", '!'),
            ("︖﹖", '?'),
            ("﹪", '%'),
            ("‧•・･∙⋅", '·'),
            ("―─━︱", '—'),
            ("‐‑‒–−－﹣", '-'),
            ("〜∼∽", '~'),
            ("￥", '¥'),
            ("╱⁄∕", '/'),
            ("○◯", '〇'),
        ];
        return groups.SelectMany(group => group.From.Select(from => (from, group.To)));
    }
}
