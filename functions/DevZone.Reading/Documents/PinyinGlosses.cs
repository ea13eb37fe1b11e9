using System.Buffers;
using System.Text;

namespace DevZone.Reading.Documents;

/// <summary>
/// Pages that a converter turned into traditional characters carry the pronunciation of some of them in brackets: 產(chǎn)業(yè)園區(qū).
/// No paper printed it, and it tears names apart: 產業園區 is what stands there.
/// </summary>
internal static class PinyinGlosses
{
    /// <summary>The longest syllable of pinyin: zhuāng.</summary>
    private const int LongestSyllable = 6;

    private static readonly SearchValues<char> Toned = SearchValues.Create("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ");

    private static readonly SearchValues<char> Open = SearchValues.Create("(（");

    /// <summary>Takes the glosses out; a line without one comes back as it is.</summary>
    public static string Strip(string line)
    {
        if (!line.AsSpan().ContainsAny(Toned) || !line.AsSpan().ContainsAny(Open))
        {
            return line;
        }
        var kept = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
        {
            var gloss = at > 0 && IsHan(line[at - 1]) ? GlossLength(line.AsSpan(at)) : 0;
            if (gloss > 0)
            {
                at += gloss - 1;
            }
            else
            {
                kept.Append(line[at]);
            }
        }
        return kept.ToString();
    }

    /// <summary>Length of the gloss that begins here, brackets included; 0 where there is none. Without a tone mark it is an abbreviation, (km).</summary>
    private static int GlossLength(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('(' or '（'))
        {
            return 0;
        }
        var inner = text[1..Math.Min(text.Length, LongestSyllable + 2)];
        var end = inner.IndexOfAny(')', '）');
        if (end <= 0)
        {
            return 0;
        }
        var syllable = inner[..end];
        foreach (var letter in syllable)
        {
            if (letter is not ((>= 'a' and <= 'z') or 'ü') && !Toned.Contains(letter))
            {
                return 0;
            }
        }
        return syllable.ContainsAny(Toned) ? end + 2 : 0;
    }

    private static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');
}
