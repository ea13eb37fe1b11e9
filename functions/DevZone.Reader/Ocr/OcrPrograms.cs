using System.Diagnostics;
using System.Globalization;
using System.Text;
using DevZone.Reading.Documents.Scans;

namespace DevZone.Reader.Ocr;

/// <summary>
/// OCR by two programs of the system: <c>pdftoppm</c> (poppler) draws, <c>tesseract</c> recognises simplified Chinese. They run as
/// processes of their own, through pipes, so that one that breaks on a file costs a page; and they may be installed at any time.
/// </summary>
/// <param name="pageBegins">Called before each page that is drawn.</param>
internal sealed class OcrPrograms(Action pageBegins) : IOcrEngine
{
    private const string Language = "chi_sim";
    private const string HowToInstall = "On Debian: apt-get install tesseract-ocr tesseract-ocr-chi-sim poppler-utils.";

    /// <summary>What pictures are said to have; Tesseract scales lines by themselves and only wants a likely number.</summary>
    private const string PixelsPerInch = "200";

    private static readonly TimeSpan QuestionLimit = TimeSpan.FromSeconds(10);

    private readonly Stopwatch _page = new();

    /// <summary>Longest work on one page, wall clock. A broadsheet page takes 15 s of one core; the machine may be crowded.</summary>
    public static TimeSpan PageLimit { get; } = TimeSpan.FromSeconds(120);

    private static string Tesseract => Environment.GetEnvironmentVariable("TESSERACT") is { Length: > 0 } chosen ? chosen : "tesseract";

    private static string PdfToPpm => Environment.GetEnvironmentVariable("PDFTOPPM") is { Length: > 0 } chosen ? chosen : "pdftoppm";

    private TimeSpan Rest => PageLimit - _page.Elapsed;

    public string? FindObstacle(CancellationToken cancellationToken)
    {
        try
        {
            Tool.Run(PdfToPpm, ["-v"], default, QuestionLimit, cancellationToken);
            var languages = Encoding.UTF8.GetString(Tool.Run(Tesseract, ["--list-langs"], default, QuestionLimit, cancellationToken));
            return languages.Contains(Language, StringComparison.Ordinal)
                ? null
                : $"{Tesseract} has no data for simplified Chinese ({Language}). {HowToInstall}";
        }
        catch (OcrException error)
        {
            return $"{error.Message} {HowToInstall}";
        }
    }

    public GrayImage Render(ReadOnlyMemory<byte> pdf, int page, int width, int height, CancellationToken cancellationToken)
    {
        pageBegins();
        _page.Restart();
        var number = page.ToString(CultureInfo.InvariantCulture);
        return GrayMap.Read(
            Tool.Run(
                PdfToPpm,
                [
                    "-f",
                    number,
                    "-l",
                    number,
                    "-gray",
                    "-cropbox",
                    "-scale-to-x",
                    width.ToString(CultureInfo.InvariantCulture),
                    "-scale-to-y",
                    height.ToString(CultureInfo.InvariantCulture),
                    "-",
                ],
                pdf,
                Rest,
                cancellationToken
            )
        );
    }

    public IReadOnlyList<IReadOnlyList<RecognizedLine>> Recognize(
        IReadOnlyList<GrayImage> pictures,
        TextShape shape,
        CancellationToken cancellationToken
    )
    {
        if (pictures.Count == 0)
        {
            return [];
        }
        var mode = shape == TextShape.Line ? "7" : "6";
        string[] arguments = ["stdin", "stdout", "-l", Language, "--psm", mode, "--dpi", PixelsPerInch, "tsv"];
        var table = Tool.Run(Tesseract, arguments, GrayTiff.Write(pictures), Rest, cancellationToken);
        return TesseractTable.Read(Encoding.UTF8.GetString(table), pictures.Count);
    }
}
