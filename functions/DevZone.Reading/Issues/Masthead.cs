namespace DevZone.Reading.Issues;

/// <summary>What the front page prints of the issue itself. Each value is absent where it is not printed.</summary>
public sealed record Masthead
{
    /// <summary>The newspaper: 科学导报.</summary>
    public string? Title { get; init; }

    /// <summary>The supplement or weekly within the newspaper: 开发区建设周刊.</summary>
    public string? Edition { get; init; }

    /// <summary>Number within the edition or year: 第17期 is 17.</summary>
    public int? IssueNumber { get; init; }

    /// <summary>Number since the paper was founded: 总第4384期 is 4384.</summary>
    public int? TotalIssueNumber { get; init; }

    /// <summary>Day of publication.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Weekday as printed: 星期五.</summary>
    public string? Weekday { get; init; }

    /// <summary>Pages of this issue: 今日 8 版 is 8.</summary>
    public int? PageCount { get; init; }

    /// <summary>Unified serial number without its CN: 14-0015.</summary>
    public string? Cn { get; init; }

    /// <summary>Postal distribution code: 21-465.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Website as printed, with http://.</summary>
    public string? Website { get; init; }

    /// <summary>E-mail address for contributions.</summary>
    public string? Email { get; init; }

    /// <summary>The supervising body (主管).</summary>
    public string? Supervisor { get; init; }

    /// <summary>The organizing body (主办).</summary>
    public string? Organizer { get; init; }

    /// <summary>The guiding body (指导).</summary>
    public string? Sponsor { get; init; }
}
