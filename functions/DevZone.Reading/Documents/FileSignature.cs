namespace DevZone.Reading.Documents;

/// <summary>Tells formats by their first bytes, whatever the file is called.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Bytes, int Offset, string Format)[] Signatures =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], 0, "a PNG image"),
        ([0xFF, 0xD8, 0xFF], 0, "a JPEG image"),
        ([.. "GIF8"u8], 0, "a GIF image"),
        ([.. "WEBP"u8], 8, "a WebP image"),
        ([.. "II*\0"u8], 0, "a TIFF image"),
        ([.. "MM\0*"u8], 0, "a TIFF image"),
        ([.. "RIFF"u8], 0, "an audio or video file"),
        ([.. "ftyp"u8], 4, "a video or HEIF image"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "an old Office document (.doc, .xls, .ppt)"),
        ([.. "{\\rtf"u8], 0, "a rich text document"),
        ([.. "Rar!"u8], 0, "a RAR archive"),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], 0, "a 7-Zip archive"),
        ([0x1F, 0x8B, 0x08], 0, "a gzip archive"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], 0, "a program"),
        ([.. "%!PS"u8], 0, "a PostScript file"),
        ([.. "CAJ\0"u8], 0, "a CAJ document"),
    ];

    /// <summary>Says what a file is that is neither PDF nor text, as in “this is …”; null where the bytes look like neither of these.</summary>
    public static string? DescribeUnsupported(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\x03\x04"u8))
        {
            return DescribeZip(bytes);
        }
        foreach (var (signature, offset, format) in Signatures)
        {
            if (bytes.Length > offset && bytes[offset..].StartsWith(signature))
            {
                return format;
            }
        }
        return IsHtml(bytes) ? "a web page's source (HTML)" : null;
    }

    private static string DescribeZip(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, 16 * 1024)];
        return start.IndexOf("word/"u8) >= 0 ? "a Word document (.docx)"
            : start.IndexOf("xl/"u8) >= 0 ? "an Excel workbook (.xlsx)"
            : start.IndexOf("ppt/"u8) >= 0 ? "a PowerPoint presentation (.pptx)"
            : start.IndexOf("application/epub+zip"u8) >= 0 ? "an EPUB book"
            : start.IndexOf("OFD.xml"u8) >= 0 ? "an OFD document"
            : "a ZIP archive";
    }

    private static bool IsHtml(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        start = start.TrimStart(" \t\r\n"u8);
        return StartsWithIgnoringCase(start, "<!DOCTYPE html"u8) || StartsWithIgnoringCase(start, "<html"u8);
    }

    private static bool StartsWithIgnoringCase(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> prefix) =>
        bytes.Length >= prefix.Length && System.Text.Ascii.EqualsIgnoreCase(bytes[..prefix.Length], prefix);
}
