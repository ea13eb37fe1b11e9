using System.Text;
using DevZone.Reading.Layout;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>
/// Tells a text layer that says what is printed from one that does not. An Identity-H font without a ToUnicode map gives glyph
/// numbers in place of characters: fluent-looking ideographs that no newspaper uses.
/// </summary>
internal static class TextPlausibility
{
    /// <summary>Less text than this proves nothing.</summary>
    private const int MinLetters = 20;

    /// <summary>Real pages have more than 0.97; glyph numbers read as characters have about a third.</summary>
    private const double MinCommon = 0.85;

    /// <summary>From this many ideographs on, the commonest ones must appear.</summary>
    private const int MinIdeographs = 300;

    /// <summary>Real prose has 0.1 to 0.25 of <see cref="Commonest"/>, chance 0.003.</summary>
    private const double MinCommonest = 0.02;

    private const string Commonest =
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行";

    private static readonly HashSet<char> CommonestSet = [.. Commonest];
    private static readonly Lazy<HashSet<char>> Common = new(FrequentIdeographs);

    /// <summary>True where the characters can be believed.</summary>
    public static bool IsPlausible(IEnumerable<Glyph> glyphs)
    {
        var (letters, common, ideographs, commonest) = (0, 0, 0, 0);
        foreach (var glyph in glyphs)
        {
            foreach (var c in glyph.Text)
            {
                if (char.IsWhiteSpace(c))
                {
                    continue;
                }
                letters++;
                if (c is >= '\u4E00' and <= '\u9FFF')
                {
                    ideographs++;
                    commonest += CommonestSet.Contains(c) ? 1 : 0;
                    common += Common.Value.Contains(c) ? 1 : 0;
                }
                else if (IsOrdinary(c))
                {
                    common++;
                }
            }
        }
        return letters < MinLetters
            || (common >= MinCommon * letters && (ideographs < MinIdeographs || commonest >= MinCommonest * ideographs));
    }

    /// <summary>
    /// Letters, digits and signs of Chinese print outside the ideographs. Not the accented letters of Latin-1: they are rare in any text,
    /// and most of what bytes of GBK look like where a font does not say that they are (ÖÐ¹ú for 中国).
    /// </summary>
    private static bool IsOrdinary(char c) =>
        c
            is (>= ' ' and <= '~')
                or (>= '\u00A0' and <= '\u00BF')
                or '×'
                or '÷'
                or (>= '\u2010' and <= '\u22FF')
                or (>= '\u2460' and <= '\u27BF')
                or (>= '\u3000' and <= '\u303F')
                or (>= '\uFE30' and <= '\uFE4F')
                or (>= '\uFF00' and <= '\uFFEF');

    /// <summary>The first planes of GB 2312 (3,755 simplified characters by use) and of Big5 (5,401 traditional ones).</summary>
    private static HashSet<char> FrequentIdeographs()
    {
        var result = new HashSet<char>();
        Add(CodePagesEncodingProvider.Instance.GetEncoding(936)!, 0xB0, 0xD7, [(0xA1, 0xFE)]);
        Add(CodePagesEncodingProvider.Instance.GetEncoding(950)!, 0xA4, 0xC6, [(0x40, 0x7E), (0xA1, 0xFE)]);
        return result;

        void Add(Encoding encoding, int firstLead, int lastLead, (int First, int Last)[] trails)
        {
            for (var lead = firstLead; lead <= lastLead; lead++)
            {
                foreach (var (first, last) in trails)
                {
                    for (var trail = first; trail <= last; trail++)
                    {
                        if (encoding.GetString([(byte)lead, (byte)trail]) is [var c])
                        {
                            result.Add(c);
                        }
                    }
                }
            }
        }
    }
}
