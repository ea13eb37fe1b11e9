namespace DevZone.Reading.Issues;

/// <summary>One article, mended: no column break, page break or caption is left within its paragraphs.</summary>
public sealed record Article
{
    /// <summary>Place in reading order, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Page on which it begins, from 1; absent for text.</summary>
    public int? Page { get; init; }

    /// <summary>Line above the headline that names the column or genre: 政策解读.</summary>
    public string? Kicker { get; init; }

    /// <summary>The headline; its lines joined by one space.</summary>
    public string? Headline { get; init; }

    /// <summary>Line below the headline, often after a dash (——).</summary>
    public string? Subtitle { get; init; }

    /// <summary>Headings within the body, in order.</summary>
    public IReadOnlyList<string> Subheads { get; init; } = [];

    /// <summary>For each subhead, the index of the paragraph that it stands before; not printed with the article.</summary>
    internal IReadOnlyList<int> SubheadPlaces { get; init; } = [];

    /// <summary>What opens the body as its source: 科学导报讯.</summary>
    public string? Dateline { get; init; }

    /// <summary>Whom the line under the headline or at the end names as the source: 岭南商报, 岳阳经济技术开发区.</summary>
    public string? Source { get; init; }

    /// <summary>The full date that is printed for this article, where there is one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The authors.</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>The body, a paragraph an entry, without headline, subheads, dateline, bylines and captions.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>Captions of photos that stood in or beside the article.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>True for an announcement of the paper itself, such as 休刊.</summary>
    public bool Notice { get; init; }
}
