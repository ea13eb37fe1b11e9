using UglyToad.PdfPig;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>PdfPig's options and our limit, which reach the page's processor together.</summary>
internal sealed class PdfParsingOptions : ParsingOptions
{
    /// <summary>Most letters that are kept of one page.</summary>
    public int LettersPerPage { get; init; } = ReadingLimits.Default.LettersPerPage;
}
