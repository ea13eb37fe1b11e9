using System.Globalization;
using System.Text;
using DevZone.Reading.Documents.Scans;

namespace DevZone.Reader.Ocr;

/// <summary>Reads a PGM picture (netpbm's P5 with one byte a pixel), which is what pdftoppm writes.</summary>
internal static class GrayMap
{
    /// <exception cref="OcrException">It is none.</exception>
    public static GrayImage Read(ReadOnlyMemory<byte> file)
    {
        var at = 0;
        var (magic, width, height, max) = (Token(), Token(), Token(), Token());
        var pixels = file[Math.Min(at + 1, file.Length)..];
        return
            magic == "P5"
            && max == "255"
            && int.TryParse(width, CultureInfo.InvariantCulture, out var columns)
            && int.TryParse(height, CultureInfo.InvariantCulture, out var rows)
            && pixels.Length == (long)columns * rows
            ? new GrayImage(columns, rows, pixels.ToArray())
            : throw new OcrException("The page's picture is no PGM.");

        string Token()
        {
            var text = file.Span;
            while (at < text.Length && text[at] <= ' ')
            {
                at++;
            }
            var start = at;
            while (at < text.Length && text[at] > ' ')
            {
                at++;
            }
            return Encoding.ASCII.GetString(text[start..at]);
        }
    }
}
