using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>A stretch of text that may name a zone, before it is linked to one.</summary>
/// <param name="Part">The part it stands in.</param>
/// <param name="Span">The words.</param>
/// <param name="Modifier">What stands before the head word, folded: 晋城市人工智能.</param>
/// <param name="Head">The head word: 产业园; null for an alias that has none (光谷).</param>
/// <param name="Known">The zone of the gazetteer that it names.</param>
/// <param name="Shape">How much it says.</param>
internal sealed record ZoneCandidate(TextPart Part, TextSpan Span, string Modifier, ZoneHead? Head, KnownZone? Known, ZoneShape Shape)
{
    /// <summary>The division that the name begins with.</summary>
    public PlaceForm? Place { get; init; }

    /// <summary>Length of that division's name within the modifier.</summary>
    public int PlaceLength { get; init; }

    /// <summary>The whole name where it goes on behind its head word: 晋创谷·朔州; of a <see cref="ZoneShape.Tail"/> only its end.</summary>
    public string? Branch { get; init; }

    /// <summary>The zone whose name it begins with: 宁波高新区 of 宁波高新区奉化园.</summary>
    public ZoneCandidate? Stem { get; init; }

    /// <summary>True where the words around it treat it as one certain thing: 在…里, 落户….</summary>
    public bool Definite { get; init; }

    /// <summary>True where the words before it say that something is there: 落户, 位于.</summary>
    public bool Located { get; init; }

    /// <summary>True where the words around it, or a 县 within it, leave no doubt that a name stands there.</summary>
    public bool Certain { get; init; }

    /// <summary>True right behind another name: 闵行开发区|临港园区.</summary>
    public bool Follows { get; init; }

    /// <summary>True where generic words alone stand before the head: a name only in a list of a zone's parts.</summary>
    public bool Generic { get; init; }

    /// <summary>Level that stands right before the name: 国家级.</summary>
    public Issues.ZoneLevel? PrintedLevel { get; init; }
}

/// <summary>How much a candidate says by itself.</summary>
internal enum ZoneShape
{
    /// <summary>A name of its own.</summary>
    Named,

    /// <summary>A sort of park without a place (生物医药产业园): a name only where the text treats it as one.</summary>
    Weak,

    /// <summary>Words without a place before a head word that stands alone too: a name (金匠新区), or no more than the sentence before it.</summary>
    Loose,

    /// <summary>The end of a park's name, which stands for it where the article has it in full or has its zone: 奉化园, 高新区奉化园.</summary>
    Tail,

    /// <summary>A head word alone: 开发区, 高新区.</summary>
    Bare,

    /// <summary>该园区, 园区, 该区: points at a zone and is no name for it.</summary>
    Anaphor,
}
