using System.Text.Json.Serialization;

namespace DevZone.PageGenerator;

/// <summary>What one article of a generated issue says: the truth that reading is measured against.</summary>
[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
public sealed class GeneratedArticle
{
    public string? Kicker { get; set; }

    /// <summary>The headline's lines.</summary>
    public IList<string> Headline { get; } = [];

    public string? Subtitle { get; set; }

    public IList<string> Subheads { get; } = [];

    public string? Dateline { get; set; }

    public IList<string> Bylines { get; } = [];

    /// <summary>Without dateline and bylines.</summary>
    public IList<string> Paragraphs { get; } = [];

    public IList<string> Captions { get; } = [];

    public int Page { get; set; }

    /// <summary>How it is laid out.</summary>
    public LayoutFeatures Features { get; set; }

    [JsonIgnore]
    public string HeadlineText => string.Concat(Headline);

    [JsonIgnore]
    public string BodyText => string.Concat(Paragraphs);
}
