namespace DevZone.Evaluation.Gold;

/// <summary>What a front page's masthead says. A field that is absent is not measured.</summary>
public sealed record GoldMasthead
{
    /// <summary>Number within the edition: 17.</summary>
    public string? IssueNo { get; init; }

    /// <summary>Number since the paper was founded: 4384.</summary>
    public string? TotalNo { get; init; }

    /// <summary>Day of publication, ISO 8601.</summary>
    public string? Date { get; init; }

    /// <summary>Weekday as printed.</summary>
    public string? Weekday { get; init; }

    /// <summary>Pages of the issue.</summary>
    public string? Pages { get; init; }

    /// <summary>Unified serial number, with or without its CN.</summary>
    public string? CnNumber { get; init; }

    /// <summary>Postal distribution code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Website as printed.</summary>
    public string? Url { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The supervising body (主管).</summary>
    public string? Supervisor { get; init; }

    /// <summary>The organizing body (主办).</summary>
    public string? Organizer { get; init; }
}

/// <summary>An article's boundaries. Characters are counted without white space, dateline, headings, captions and bylines.</summary>
public sealed record GoldArticle
{
    /// <summary>The headline's lines, the subtitle after them; an article is known by its first line.</summary>
    public required IReadOnlyList<string> Headline { get; init; }

    /// <summary>The line above the headline; absent where there is none.</summary>
    public string? Kicker { get; init; }

    /// <summary>The headings within it, in order.</summary>
    public IReadOnlyList<string> Subheads { get; init; } = [];

    /// <summary>What the body begins with, some fifteen characters.</summary>
    public required string BodyFirst15 { get; init; }

    /// <summary>What the body ends with.</summary>
    public required string BodyLast15 { get; init; }

    /// <summary>How many characters the body has.</summary>
    public required int BodyChars { get; init; }

    /// <summary>The authors, in order.</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];
}
