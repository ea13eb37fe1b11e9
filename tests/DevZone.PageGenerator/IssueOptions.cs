namespace DevZone.PageGenerator;

/// <summary>In which order the page's text is emitted; what is seen is the same.</summary>
public enum EmissionOrder
{
    Reading,
    ByHeight,
    Shuffled,
}

/// <summary>What a generated issue looks like. Everything else follows from the seed.</summary>
public sealed record IssueOptions(int Seed)
{
    public int Pages { get; init; } = 2;

    public bool Tabloid { get; init; }

    public EmissionOrder Order { get; init; }

    /// <summary>TrueType: WenQuanYi Zen Hei, AR PL UMing CN; Type 3 from Chromium: Noto Serif CJK SC, Noto Sans CJK SC.</summary>
    public string BodyFont { get; init; } = "AR PL UMing CN";

    public string HeadlineFont { get; init; } = "WenQuanYi Zen Hei";

    /// <summary>A third face, for captions, authors and introductions.</summary>
    public string SecondFont { get; init; } = "AR PL UMing TW MBE";

    /// <summary>One of all combinations of format, order and fonts, in turn.</summary>
    public static IssueOptions Of(int seed)
    {
        var options = new IssueOptions(seed) { Tabloid = seed % 2 == 1, Order = (EmissionOrder)(seed / 2 % 3) };
        return (seed / 6 % 3) switch
        {
            0 => options,
            1 => options with { BodyFont = "WenQuanYi Zen Hei", SecondFont = "AR PL UMing CN" },
            _ => options with { BodyFont = "Noto Serif CJK SC", HeadlineFont = "Noto Sans CJK SC", SecondFont = "AR PL UMing CN" },
        };
    }
}

/// <summary>A generated issue: its HTML, and what it says.</summary>
public sealed record GeneratedIssue(string Html, IReadOnlyList<GeneratedArticle> Articles);
