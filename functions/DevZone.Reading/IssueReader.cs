using DevZone.Reading.Articles;
using DevZone.Reading.Documents;
using DevZone.Reading.Documents.Scans;
using DevZone.Reading.Extraction;
using DevZone.Reading.Issues;
using DevZone.Reading.Script;

namespace DevZone.Reading;

/// <summary>
/// Reads an issue in this process: documents, articles, extraction. It is pure: the same bytes and name give the same issue. Untrusted
/// PDFs belong into a child process, which runs this same method.
/// </summary>
public static class IssueReader
{
    /// <summary>Reads one file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">The name it was uploaded under; a date in it (<c>2025-05-30.txt</c>) stands in for one that the text lacks.</param>
    /// <param name="limits">How much is read; <see cref="ReadingLimits.Default"/> where null.</param>
    /// <param name="ocr">Reads pages that are pictures; without it they are left out.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    /// <returns>The issue, or why there is none, whatever the bytes are.</returns>
    /// <exception cref="OperationCanceledException">The reading was given up.</exception>
    public static ReadResult Read(
        ReadOnlyMemory<byte> bytes,
        string name,
        ReadingLimits? limits = null,
        IOcrEngine? ocr = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(name);
        return DocumentReader.Read(bytes, name, limits ?? ReadingLimits.Default, ocr, cancellationToken) switch
        {
            DocumentResult.Rejected rejected => new ReadResult.Rejected(rejected.Code, rejected.Reason),
            DocumentResult.Read read => Read(read.Document, cancellationToken),
            var other => throw new InvalidOperationException($"{other} is no result that reading a document has."),
        };
    }

    private static ReadResult Read(ReadableDocument document, CancellationToken cancellationToken)
    {
        var text = ArticleReader.Read(document);
        if (text.Articles.Count == 0)
        {
            return new ReadResult.Rejected(RejectionCode.NoArticles, "The file could be read, and holds no article.");
        }
        cancellationToken.ThrowIfCancellationRequested();
        List<Article> articles = [.. text.Articles.Select(placed => placed.Article)];
        var issueDate = text.Masthead?.Date ?? PrintedDate.FindInName(ScriptFolding.Fold(document.Source.Name));
        var records = Extractor.Extract(articles, text.Masthead, issueDate);
        if (document.Source.Pages is not null)
        {
            records = new EvidenceLocator(text.Articles).Locate(records);
        }
        return new ReadResult.Read(
            new Issue
            {
                Source = document.Source,
                Masthead = text.Masthead,
                Articles = articles,
                Zones = records.Zones,
                Projects = records.Projects,
                Metrics = records.Metrics,
                People = records.People,
                Organizations = records.Organizations,
                Warnings = [.. document.Warnings, .. records.Warnings],
            }
        );
    }
}
