using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>
/// Looks at the widths of the fields of cross-reference streams (ISO 32000-1, 7.5.8.2) before PdfPig does: it puts a line of the table on the
/// stack, however long the file says that it is, and a stack that overflows ends the process. The dictionary of such a stream is always
/// plain text.
/// </summary>
internal static partial class CrossReferenceFields
{
    /// <summary>More bytes than the largest offset of any file has.</summary>
    private const int MaxBytes = 8;

    /// <summary>A dictionary is looked for this far before and after the word that tells its type.</summary>
    private const int Reach = 2048;

    /// <summary>True where a cross-reference stream claims fields of an impossible width.</summary>
    /// <param name="file">The whole file.</param>
    public static bool AreAbsurd(ReadOnlySpan<byte> file)
    {
        for (var at = 0; file[at..].IndexOf("/XRef"u8) is >= 0 and var next; )
        {
            at += next + "/XRef"u8.Length;
            var around = file[Math.Max(0, at - Reach)..Math.Min(file.Length, at + Reach)];
            var before = around[..Math.Min(at, Reach)];
            var start = Math.Max(0, before.LastIndexOf(" obj"u8));
            var end = around[before.Length..].IndexOf("stream"u8);
            if (IsAbsurd(Encoding.Latin1.GetString(end < 0 ? around[start..] : around[start..(before.Length + end)])))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsAbsurd(string dictionary) =>
        Widths()
            .Match(dictionary)
            .Groups["width"]
            .Captures.Any(width =>
                double.TryParse(width.ValueSpan, CultureInfo.InvariantCulture, out var bytes) && bytes is < 0 or > MaxBytes
            );

    [GeneratedRegex(
        @"/W\s*\[(?:\s*(?<width>[^\s\]]+))+",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Widths();
}
