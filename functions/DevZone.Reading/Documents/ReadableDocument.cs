using DevZone.Reading.Issues;

namespace DevZone.Reading.Documents;

/// <summary>A file after its format has been undone: what PDF and text have in common, and what the article stage reads.</summary>
/// <param name="Source">The file.</param>
/// <param name="Stories">For a PDF, its articles and the pages' furniture; for text, one story.</param>
/// <param name="Warnings">What the format's reading could not do, such as a page that was left out.</param>
public sealed record ReadableDocument(Source Source, IReadOnlyList<Story> Stories, IReadOnlyList<Warning> Warnings);
