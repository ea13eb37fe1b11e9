using DevZone.Reading.Issues;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>Keeps count of the pages that could not be read and of why, for the warnings or, where none could be, the rejection.</summary>
/// <param name="pages">Pages of the file.</param>
internal sealed class PageCensus(int pages)
{
    private readonly List<Warning> _warnings = [];
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

    public void WithoutText(int page, bool isImage)
    {
        if (isImage)
        {
            _wantOcr++;
            _warnings.Add(new Warning("page-needs-ocr", $"Page {page} is a picture without text and was left out; it needs OCR."));
        }
        else
        {
            _warnings.Add(new Warning("page-empty", $"Page {page} holds no text."));
        }
    }

    public void Garbled(int page)
    {
        _wantOcr++;
        _warnings.Add(
            new Warning("page-garbled", $"Page {page} has a text layer that does not say what is printed and was left out; it needs OCR.")
        );
    }

    public void LeftOut(int read) =>
        _warnings.Add(new Warning("pages-left-out", $"The file has {pages} pages; the first {read} were read."));

    /// <summary>Why a file without one readable page is refused.</summary>
    public DocumentResult Rejection() =>
        _wantOcr > 0
            ? new DocumentResult.Rejected(
                RejectionCode.NeedsOcr,
                $"No page has a usable text layer ({_wantOcr} of {pages} are pictures or garbled): the file needs OCR."
            )
        : _unreadable > 0 ? new DocumentResult.Rejected(RejectionCode.DamagedPdf, $"None of the {pages} pages could be read: {_firstError}")
        : pages == 0 ? new DocumentResult.Rejected(RejectionCode.DamagedPdf, "The PDF has no pages.")
        : new DocumentResult.Rejected(
            RejectionCode.Empty,
            pages == 1 ? "The PDF's only page is blank." : $"The PDF's {pages} pages are blank."
        );
}
