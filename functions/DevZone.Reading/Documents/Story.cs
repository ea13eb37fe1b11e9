namespace DevZone.Reading.Documents;

/// <summary>
/// Blocks in reading order that the layout holds to be one article. A text, which has no layout, is one story whose blocks are
/// all <see cref="BlockRole.Unknown"/>; splitting it is the work of the article stage.
/// </summary>
/// <param name="Blocks">The blocks in reading order.</param>
public sealed record Story(IReadOnlyList<DocumentBlock> Blocks);
