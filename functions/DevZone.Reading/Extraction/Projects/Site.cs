namespace DevZone.Reading.Extraction.Projects;

/// <summary>The zone that a project lies in.</summary>
/// <param name="Zone">Its id; null where nothing tells.</param>
/// <param name="Reason">What tells it.</param>
internal readonly record struct Site(string? Zone, SiteReason Reason)
{
    /// <summary>Nothing tells where.</summary>
    public static readonly Site Unknown = new(null, SiteReason.None);
}

/// <summary>What tells where a project lies, the weakest first.</summary>
internal enum SiteReason
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The article is about the zone.</summary>
    Article,

    /// <summary>The paragraph named it before.</summary>
    Paragraph,

    /// <summary>The sentence, or a later one about the project, says so.</summary>
    Sentence,
}
