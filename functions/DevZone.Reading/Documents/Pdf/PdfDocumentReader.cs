using DevZone.Reading.Documents.Scans;
using DevZone.Reading.Issues;
using DevZone.Reading.Layout;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>
/// Reads a PDF's pages and hands their characters to the layout. Meant to run in a child process: what overflows the parser's stack
/// ends the process, whatever is caught here.
/// </summary>
public static class PdfDocumentReader
{
    /// <summary>The header may be preceded by other bytes, but not by more than this (ISO 32000-1, Annex H.3.4.1).</summary>
    private const int HeaderWithin = 1024;

    /// <summary>A page with fewer letters than this has no text worth the name: a page number, a stamp.</summary>
    private const int FewLetters = 10;

    /// <summary>A page that is one image may have more letters drawn over it than that: the date, a stamp.</summary>
    private const int LettersOverAScan = 100;

    /// <summary>An image of this part of its page's area is a scan of it.</summary>
    private const double WholePage = 0.7;

    /// <summary>Curves and lines of a page without text that hint at letters turned into outlines.</summary>
    private const int ManyShapes = 30;

    /// <summary>True where the bytes call themselves a PDF, whatever the file's name says.</summary>
    /// <param name="bytes">The file, or its beginning.</param>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, HeaderWithin)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>Reads the file's pages into stories.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="source">What is known of it; the number of pages is filled in.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="ocr">Reads pages that are pictures or whose text layer is garbage; without it they are left out.</param>
    /// <param name="cancellationToken">Gives the reading up, between pages.</param>
    /// <returns>
    /// The document, with a warning for each page that is missing from it; or a rejection: encrypted_pdf, damaged_pdf, needs_ocr,
    /// empty.
    /// </returns>
    public static DocumentResult Read(
        ReadOnlyMemory<byte> bytes,
        Source source,
        ReadingLimits limits,
        IOcrEngine? ocr,
        CancellationToken cancellationToken
    )
    {
        if (CrossReferenceFields.AreAbsurd(bytes.Span))
        {
            return new DocumentResult.Rejected(
                RejectionCode.DamagedPdf,
                "The PDF's structure is damaged: a cross-reference table has fields of an impossible width."
            );
        }
        var scans = new PageScans(ocr, bytes, limits.OcrPages);
        var pages = new List<PageContent>();
        PageCensus census;
        try
        {
            var options = new PdfParsingOptions
            {
                LettersPerPage = limits.LettersPerPage,
                UseLenientParsing = true,
                SkipMissingFonts = true,
                FilterProvider = BoundedFilterProvider.Instance,
            };
            using var document = PdfDocument.Open(bytes, options);
            document.AddPageFactory<PdfPage, PdfPageFactory>();
            census = ReadPages(document, pages, scans, limits, cancellationToken);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new DocumentResult.Rejected(RejectionCode.EncryptedPdf, "The PDF is encrypted and wants a password.");
        }
        catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException)
        {
            // PdfPig throws whatever its parser stumbles over: the file is at fault, and the message says where.
            return new DocumentResult.Rejected(RejectionCode.DamagedPdf, $"The PDF's structure is damaged: {error.Message}");
        }
        return pages.Count == 0
            ? census.Rejection()
            : new DocumentResult.Read(
                new ReadableDocument(source with { Pages = census.Pages }, NewspaperLayout.Arrange(pages), census.Warnings)
            );
    }

    private static PageCensus ReadPages(
        PdfDocument document,
        List<PageContent> pages,
        PageScans scans,
        ReadingLimits limits,
        CancellationToken cancellationToken
    )
    {
        var census = new PageCensus(document.NumberOfPages);
        for (var number = 1; number <= Math.Min(document.NumberOfPages, limits.Pages); number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ReadPage(document, number, scans, census, cancellationToken) is { } page)
            {
                pages.Add(page);
            }
        }
        if (document.NumberOfPages > limits.Pages)
        {
            census.LeftOut(limits.Pages);
        }
        return census;
    }

    private static PageContent? ReadPage(
        PdfDocument document,
        int number,
        PageScans scans,
        PageCensus census,
        CancellationToken cancellationToken
    )
    {
        PdfPage drawn;
        try
        {
            drawn = document.GetPage<PdfPage>(number);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            census.Unreadable(number, error);
            return null;
        }
        var page = PageNormalizer.Normalize(drawn, number);
        if (drawn.Truncated)
        {
            census.Truncated(number);
        }
        var letters = page.Glyphs.Count(glyph => !glyph.IsSpace);
        var fault =
            !TextPlausibility.IsPlausible(page.Glyphs) ? PageFault.Garbled
            : letters < FewLetters
                ? drawn.Images.Count > 0 || drawn.Rules.Count + drawn.Frames.Count > ManyShapes ? PageFault.Picture
                    : PageFault.Empty
            : letters < LettersOverAScan && drawn.Images.Exists(image => image.Area > WholePage * drawn.Width * drawn.Height)
                ? PageFault.PictureWithLetters
            : PageFault.None;
        if (fault is PageFault.None)
        {
            return page;
        }
        if (fault is PageFault.Empty)
        {
            census.WithoutText(number);
            return null;
        }
        return scans.Read(number, drawn.Width, drawn.Height, fault, census, cancellationToken)
            ?? (fault is PageFault.PictureWithLetters ? page : null);
    }
}
