namespace DevZone.Reading.Issues;

/// <summary>The official standing of a zone.</summary>
public enum ZoneLevel
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>On a national list.</summary>
    National,

    /// <summary>Provincial, also a 经开区 or 高新区 that is on no national list.</summary>
    Provincial,

    /// <summary>A named park without a level of its own.</summary>
    Park,
}
