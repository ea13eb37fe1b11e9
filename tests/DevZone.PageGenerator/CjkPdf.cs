using System.Globalization;
using System.Text;

namespace DevZone.PageGenerator;

/// <summary>Pages written by hand in a CID font without a font file: for how codes become characters, shapes do not matter.</summary>
public static class CjkPdf
{
    /// <summary>A page in a font F2 of two-byte glyph numbers: the n-th different character of <paramref name="text"/> has number n.</summary>
    /// <param name="text">What can be shown.</param>
    /// <param name="content">The page's instructions, made with <see cref="Hex"/>.</param>
    /// <param name="unicode">What the font says that each character is; null for a font that does not say.</param>
    /// <param name="encoding">Identity-H or Identity-V.</param>
    /// <param name="page">Further entries of the page.</param>
    public static byte[] Page(string text, string content, Func<char, string>? unicode, string encoding = "Identity-H", string page = "")
    {
        var file = WithFont(content, $"/Encoding /{encoding}" + (unicode is null ? "" : " /ToUnicode 8 0 R"), "Identity", page);
        if (unicode is not null)
        {
            file.AddStream(8, "", Encoding.ASCII.GetBytes(ToUnicode(text, unicode)));
        }
        return file.ToBytes();
    }

    /// <summary>A page whose font has one of Adobe's predefined encodings for GB 1, such as GBK-EUC-H, and says nothing else.</summary>
    public static byte[] PredefinedPage(string content, string encoding) =>
        WithFont(content, $"/Encoding /{encoding}", "GB1", "").ToBytes();

    /// <summary>The glyph numbers of a run, for Tj.</summary>
    public static string Hex(string text, string run) =>
        string.Concat(run.Select(c => (Distinct(text).IndexOf(c) + 1).ToString("X4", CultureInfo.InvariantCulture)));

    private static string Distinct(string text) => string.Concat(text.Distinct());

    private static PdfFile WithFont(string content, string encoding, string ordering, string page) =>
        PdfFile
            .OnePage(content)
            .Add(
                3,
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {page} /Resources << /Font << /F2 6 0 R >> >> >>"
            )
            .Add(6, $"<< /Type /Font /Subtype /Type0 /BaseFont /SimSun {encoding} /DescendantFonts [7 0 R] >>")
            .Add(
                7,
                $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) /Supplement 2 >> /FontDescriptor 9 0 R >>"
            )
            .Add(
                9,
                "<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>"
            );

    private static string ToUnicode(string text, Func<char, string> unicode)
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n");
        map.Append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        var distinct = Distinct(text);
        map.Append(CultureInfo.InvariantCulture, $"{distinct.Length} beginbfchar\n");
        for (var i = 0; i < distinct.Length; i++)
        {
            var value = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(unicode(distinct[i])));
            map.Append(CultureInfo.InvariantCulture, $"<{i + 1:X4}> <{value}>\n");
        }
        return map.Append("endbfchar endcmap end end").ToString();
    }
}
