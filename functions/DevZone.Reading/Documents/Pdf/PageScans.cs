using DevZone.Reading.Documents.Scans;
using DevZone.Reading.Layout;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>Reads by OCR what pages do not say as text, where that is possible, and tells the census what came of it.</summary>
/// <param name="ocr">Null where there is none.</param>
/// <param name="pdf">The whole file.</param>
/// <param name="limit">Most pages that are read so.</param>
internal sealed class PageScans(IOcrEngine? ocr, ReadOnlyMemory<byte> pdf, int limit)
{
    private readonly Lazy<string?> _obstacle = new(() => ocr is null ? "" : ocr.FindObstacle(CancellationToken.None));
    private int _read;

    /// <param name="number">The page's number, from 1.</param>
    /// <param name="width">Width of the displayed page in points.</param>
    /// <param name="height">Height of the displayed page in points.</param>
    /// <param name="fault">What keeps its text from being taken.</param>
    /// <param name="census">Is told what became of the page.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>The page; null where it cannot be read so.</returns>
    public PageContent? Read(
        int number,
        double width,
        double height,
        PageFault fault,
        PageCensus census,
        CancellationToken cancellationToken
    )
    {
        if (ocr is null || _obstacle.Value is not null)
        {
            census.NeedsOcr(number, fault, _obstacle.Value ?? "");
            return null;
        }
        if (++_read > limit)
        {
            census.NeedsOcr(number, fault, $"Only {limit} pages of a file are read so.");
            return null;
        }
        try
        {
            var page = ScanReader.Read(ocr, pdf, number, width, height, cancellationToken);
            if (page.Content.Glyphs.Count == 0)
            {
                census.WithoutText(number);
                return null;
            }
            census.ReadByOcr(number, fault, page.Confidence);
            return page.Content;
        }
        catch (OcrException error)
        {
            census.NeedsOcr(number, fault, $"It failed here: {error.Message}");
            return null;
        }
    }
}
