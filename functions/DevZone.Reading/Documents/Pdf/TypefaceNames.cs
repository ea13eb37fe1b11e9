using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>
/// A Type 3 font has no name of its own, and one typeface is cut into many of them; its descriptor says which typeface that is
/// (ISO 32000-1, 9.6.5).
/// </summary>
internal static class TypefaceNames
{
    /// <summary>The typefaces of a page's Type 3 fonts, by the names that the page has for the fonts.</summary>
    public static IReadOnlyDictionary<string, string> Of(DictionaryToken page, IPdfTokenScanner scanner)
    {
        var names = new Dictionary<string, string>();
        if (
            Get<DictionaryToken>(page, NameToken.Resources, scanner) is not { } resources
            || Get<DictionaryToken>(resources, NameToken.Font, scanner) is not { } fonts
        )
        {
            return names;
        }
        foreach (var (resource, reference) in fonts.Data)
        {
            if (
                DirectObjectFinder.TryGet<DictionaryToken>(reference, scanner, out var font)
                && Get<NameToken>(font, NameToken.Subtype, scanner)?.Data == "Type3"
                && Get<DictionaryToken>(font, NameToken.FontDescriptor, scanner) is { } descriptor
                && Get<NameToken>(descriptor, NameToken.FontName, scanner) is { } name
            )
            {
                names[resource] = name.Data;
            }
        }
        return names;
    }

    private static T? Get<T>(DictionaryToken dictionary, NameToken name, IPdfTokenScanner scanner)
        where T : class, IToken =>
        dictionary.TryGet(name, out var token) && DirectObjectFinder.TryGet<T>(token, scanner, out var value) ? value : null;
}
