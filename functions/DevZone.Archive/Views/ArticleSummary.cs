namespace DevZone.Archive.Views;

/// <summary>An article as the lists show it; its paragraphs are in the record.</summary>
public sealed record ArticleSummary
{
    /// <summary>Place in the issue, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Page on which it begins; absent for text.</summary>
    public int? Page { get; init; }

    /// <summary>Line above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>Line below the headline.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The date printed for it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The authors.</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>True for an announcement of the paper itself.</summary>
    public bool Notice { get; init; }

    /// <summary>How the body begins, at most 200 characters; of a notice, all of it up to 2,000.</summary>
    public string Lead { get; init; } = "";
}
