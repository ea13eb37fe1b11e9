using System.Buffers;
using System.Text;
using DevZone.Reading.Script;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>
/// What a glyph says in ordinary characters. Fonts map ideographs to look-alike radicals (⼾ for 户), vertical punctuation to
/// presentation forms (︒ for 。) and half-width punctuation to forms of its own; the printed sign is the same.
/// </summary>
internal static class GlyphText
{
    // Upright 『』 and 「」 are how mainland print sets “” and ‘’ in vertical lines (GB/T 15834).
    private const string PresentationForms = "︐︑︒︓︔︕︖︗︘︙︰︱︲︳︴︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈｡｢｣､";
    private const string OrdinarySigns = "，、。：；！？〖〗…‥—–＿＿（）｛｝〔〕【】《》〈〉‘’“”［］。「」、";

    private static readonly SearchValues<char> Special = SearchValues.Create(
        PresentationForms
            + string.Concat(Enumerable.Range(0, 32).Append(0x7F).Append(0xAD).Append(0xFEFF).Append(0xFFFD).Select(c => (char)c))
    );

    /// <summary>The ordinary characters; empty where the glyph says nothing (a control character, no character at all).</summary>
    public static string Normalize(string text)
    {
        var normal = ScriptFolding.NormalizeRadicals(text);
        // Compatibility ideographs (豈 for 豈) fold to their unified form; nothing else of a page is composed or decomposed.
        if (normal is [>= '\uF900' and <= '\uFAFF'])
        {
            normal = normal.Normalize(NormalizationForm.FormC);
        }
        // Fonts draw —— as one sign and some map it back to the two-em dash.
        if (normal == "\u2E3A")
        {
            return "——";
        }
        if (!normal.AsSpan().ContainsAny(Special))
        {
            return normal;
        }
        var result = new StringBuilder(normal.Length);
        foreach (var c in normal)
        {
            var form = PresentationForms.IndexOf(c);
            if (form >= 0)
            {
                result.Append(OrdinarySigns[form]);
            }
            else if (!Special.Contains(c))
            {
                result.Append(c);
            }
        }
        return result.ToString();
    }
}
