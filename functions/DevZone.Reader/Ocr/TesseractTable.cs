using System.Globalization;
using DevZone.Reading.Documents.Scans;

namespace DevZone.Reader.Ocr;

/// <summary>
/// Reads Tesseract's output <c>tsv</c>: a row for each page, block, paragraph, line and word. Columns: level, page, block, paragraph,
/// line, word, left, top, width, height, confidence, text.
/// </summary>
internal static class TesseractTable
{
    private const int Columns = 12;
    private const string Line = "4";
    private const string Word = "5";

    /// <param name="table">The output.</param>
    /// <param name="pages">How many pictures were given.</param>
    /// <exception cref="OcrException">It is no such table.</exception>
    public static IReadOnlyList<IReadOnlyList<RecognizedLine>> Read(string table, int pages)
    {
        List<List<(PixelBox Box, List<RecognizedWord> Words)>> found =
        [
            .. Enumerable.Range(0, pages).Select(_ => new List<(PixelBox, List<RecognizedWord>)>()),
        ];
        foreach (var row in table.Split('\n').Skip(1))
        {
            var cells = row.TrimEnd('\r').Split('\t');
            if (cells is [Line, ..])
            {
                Page(cells).Add((Box(cells), []));
            }
            else if (cells is [Word, ..] && cells.Length == Columns && cells[^1].Trim() is { Length: > 0 } text)
            {
                Page(cells)[^1].Words.Add(new RecognizedWord(text, double.Parse(cells[10], CultureInfo.InvariantCulture)));
            }
        }
        return
        [
            .. found.Select(lines =>
                lines.FindAll(line => line.Words.Count > 0).ConvertAll(line => new RecognizedLine(line.Box, line.Words))
            ),
        ];

        List<(PixelBox Box, List<RecognizedWord> Words)> Page(string[] cells) =>
            Number(cells[1]) is var page && page >= 1 && page <= pages
                ? found[page - 1]
                : throw new OcrException("Tesseract's table names a page that it was not given.");
    }

    private static PixelBox Box(string[] cells)
    {
        var (left, top) = (Number(cells[6]), Number(cells[7]));
        return new PixelBox(left, top, left + Number(cells[8]), top + Number(cells[9]));
    }

    private static int Number(string cell) =>
        int.TryParse(cell, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new OcrException("Tesseract's table holds text where a number belongs.");
}
