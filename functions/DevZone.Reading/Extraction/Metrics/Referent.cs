using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>What a figure can be about, or, for <see cref="Firm"/>, what keeps a figure from being a metric.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Name">Its name as a metric's subject gives it.</param>
/// <param name="Zone">Id of the zone, where it is one.</param>
internal sealed record Referent(SubjectKind Kind, string Name, string? Zone = null)
{
    /// <summary>A firm whose accounts are its own: 该公司 has a revenue, the zone has not.</summary>
    public static readonly Referent Firm = new(SubjectKind.Project, "");

    public static readonly Referent Nation = new(SubjectKind.Nation, "全国");

    /// <summary>A division by its full name, 香港 and 澳门 by the short one that everyone uses.</summary>
    public static Referent Of(Place place) =>
        new(SubjectKind.Region, place.Name.EndsWith("特别行政区", StringComparison.Ordinal) ? place.Short! : place.Name);

    public Subject ToSubject() => new(Kind, Name, Zone);
}

/// <summary>Words that stand for something named elsewhere.</summary>
internal enum Anaphor
{
    /// <summary>None: the mention names its referent.</summary>
    None,

    /// <summary>园区: the park that the article is about, else the one last spoken of.</summary>
    Park,

    /// <summary>该园, 该产业园: the park last spoken of.</summary>
    ThatPark,

    /// <summary>这里: the zone or place last named.</summary>
    Here,

    /// <summary>高新区, 制造业开发区 that no zone's name was found for: the zone whose name ends so, else one known by this word alone.</summary>
    BareZone,

    /// <summary>该区: the zone or district last named.</summary>
    District,

    /// <summary>全区, 我区: the zone or district last spoken of, not one that was only named in passing.</summary>
    OwnDistrict,

    /// <summary>区内: the zone or district last spoken of, parks too.</summary>
    Within,

    /// <summary>全镇, 该镇: the town last spoken of.</summary>
    Town,

    /// <summary>全县, 我县.</summary>
    County,

    /// <summary>全市, 我市.</summary>
    City,

    /// <summary>全省, 我省.</summary>
    Province,

    /// <summary>全国, 我国.</summary>
    Nation,

    /// <summary>该项目, 项目.</summary>
    Project,

    /// <summary>该公司, and a firm's name that opens a clause.</summary>
    Firm,
}

/// <summary>A stretch that names or points at what a figure can be about.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Referent">What it names; null for an anaphor.</param>
/// <param name="Anaphor">What it points at.</param>
/// <param name="Standing">How it stands in its clause.</param>
internal readonly record struct SubjectMention(TextSpan Span, Referent? Referent, Anaphor Anaphor, Standing Standing);

/// <summary>How a mention stands in its clause.</summary>
internal enum Standing
{
    /// <summary>It can be what the clause speaks of.</summary>
    Topic,

    /// <summary>It is what something is compared with or counted from: 占全国, 高于全省, 来自北京.</summary>
    Reference,
}
