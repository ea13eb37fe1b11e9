using DevZone.Reading.Issues;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>Keeps count of the pages that could not be read and of why, for the warnings or, where none could be, the rejection.</summary>
/// <param name="pages">Pages of the file.</param>
internal sealed class PageCensus(int pages)
{
    /// <summary>Clean print has 90 and more.</summary>
    private const double LowConfidence = 80;

    private readonly List<Warning> _warnings = [];
    private string _obstacle = "";
    private int _unreadable;
    private int _wantOcr;
    private string? _firstError;

    public int Pages => pages;

    public IReadOnlyList<Warning> Warnings => _warnings;

    public void Unreadable(int page, Exception error)
    {
        _unreadable++;
        _firstError ??= error.Message;
        _warnings.Add(new Warning("page-unreadable", $"Page {page} is damaged and was left out: {error.Message}"));
    }

    public void Truncated(int page) =>
        _warnings.Add(new Warning("page-truncated", $"Page {page} draws more than is read of one page; its end is missing."));

    public void WithoutText(int page) => _warnings.Add(new Warning("page-empty", $"Page {page} holds no text."));

    /// <param name="page">Its number.</param>
    /// <param name="fault">Why it needs OCR.</param>
    /// <param name="obstacle">Why it had none; empty where there is nothing to say.</param>
    public void NeedsOcr(int page, PageFault fault, string obstacle)
    {
        _wantOcr++;
        _obstacle = _obstacle.Length > 0 ? _obstacle : obstacle;
        var left = fault is PageFault.PictureWithLetters ? "only the letters over it were read" : "was left out";
        _warnings.Add(
            new Warning(
                fault is PageFault.Garbled ? "page-garbled" : "page-needs-ocr",
                $"Page {page} {Describe(fault)} and {left}; it needs OCR. {obstacle}".TrimEnd()
            )
        );
    }

    /// <param name="page">Its number.</param>
    /// <param name="fault">Why it was read so.</param>
    /// <param name="confidence">How sure the recognition is of its characters, from 0 to 100.</param>
    public void ReadByOcr(int page, PageFault fault, double confidence)
    {
        var sure = Math.Round(confidence);
        _warnings.Add(
            new Warning("page-read-by-ocr", $"Page {page} {Describe(fault)} and was read by OCR, which is sure of it to {sure} of 100.")
        );
        if (confidence < LowConfidence)
        {
            _warnings.Add(new Warning("page-ocr-doubtful", $"OCR is sure of page {page} to {sure} of 100 only: expect wrong characters."));
        }
    }

    public void LeftOut(int read) =>
        _warnings.Add(new Warning("pages-left-out", $"The file has {pages} pages; the first {read} were read."));

    /// <summary>Why a file without one readable page is refused.</summary>
    public DocumentResult Rejection() =>
        _wantOcr > 0
            ? new DocumentResult.Rejected(
                RejectionCode.NeedsOcr,
                $"No page has a usable text layer ({_wantOcr} of {pages} are pictures or garbled): the file needs OCR. {_obstacle}".TrimEnd()
            )
        : _unreadable > 0 ? new DocumentResult.Rejected(RejectionCode.DamagedPdf, $"None of the {pages} pages could be read: {_firstError}")
        : pages == 0 ? new DocumentResult.Rejected(RejectionCode.DamagedPdf, "The PDF has no pages.")
        : new DocumentResult.Rejected(
            RejectionCode.Empty,
            pages == 1 ? "The PDF's only page is blank." : $"The PDF's {pages} pages are blank."
        );

    private static string Describe(PageFault fault) =>
        fault is PageFault.Garbled ? "has a text layer that does not say what is printed" : "is a picture without text";
}
