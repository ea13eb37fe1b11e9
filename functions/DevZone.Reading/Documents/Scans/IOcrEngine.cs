namespace DevZone.Reading.Documents.Scans;

/// <summary>What reading a scan needs from programs that a machine may or may not have.</summary>
public interface IOcrEngine
{
    /// <summary>Why scans cannot be read here, for a person, with what to install; null where they can. Looked up when it is asked.</summary>
    /// <param name="cancellationToken">Gives it up.</param>
    string? FindObstacle(CancellationToken cancellationToken);

    /// <summary>Draws a page as a reader sees it, its /Rotate applied and cut to its crop box.</summary>
    /// <param name="pdf">The whole file.</param>
    /// <param name="page">The page's number, from 1.</param>
    /// <param name="width">Width of the picture in pixels.</param>
    /// <param name="height">Height of the picture in pixels.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="OcrException">The page cannot be drawn.</exception>
    GrayImage Render(ReadOnlyMemory<byte> pdf, int page, int width, int height, CancellationToken cancellationToken);

    /// <summary>Recognises pictures of text, dark on light.</summary>
    /// <param name="pictures">Each holds one level line, or lines of one column one below the other.</param>
    /// <param name="shape">Which of the two.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>For each picture its lines, from top to bottom; none where nothing was recognised.</returns>
    /// <exception cref="OcrException">The program that recognises failed.</exception>
    IReadOnlyList<IReadOnlyList<RecognizedLine>> Recognize(
        IReadOnlyList<GrayImage> pictures,
        TextShape shape,
        CancellationToken cancellationToken
    );
}
