namespace DevZone.Archive.Digests.Rendering;

/// <summary>A digest as a page to read, before it takes the form of Markdown, HTML or plain text.</summary>
/// <param name="Language">The tag of its language.</param>
/// <param name="Title">What it is.</param>
/// <param name="Lead">One sentence that says the week.</param>
/// <param name="Sections">Its sections; those without content are left out.</param>
internal sealed record DigestPage(string Language, string Title, string Lead, IReadOnlyList<PageSection> Sections);

/// <summary>A section.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Table">A table above the lines; null for none.</param>
internal sealed record PageSection(string Heading, IReadOnlyList<PageLine> Lines, PageTable? Table = null);

/// <summary>A line of a section.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Quotes">The printed words that it rests on.</param>
/// <param name="Link">Path of the article that prints them; null where it has none.</param>
internal sealed record PageLine(string Text, IReadOnlyList<string> Quotes, string? Link);

/// <summary>A table. All rows are as long as the header.</summary>
/// <param name="Header">The columns' titles.</param>
/// <param name="Rows">The rows.</param>
internal sealed record PageTable(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows);
