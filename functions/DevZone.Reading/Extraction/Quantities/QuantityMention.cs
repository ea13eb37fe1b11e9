using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Quantities;

/// <summary>A printed quantity and its place. Two mentions are the same only if they are one object.</summary>
/// <param name="part">The part it stands in.</param>
/// <param name="span">The printed form, from the word that makes it approximate to the unit or the word after it.</param>
/// <param name="quantity">What it says.</param>
/// <param name="dimension">What sort of unit it has.</param>
internal sealed class QuantityMention(TextPart part, TextSpan span, Quantity quantity, Dimension dimension)
{
    public TextPart Part { get; } = part;

    public TextSpan Span { get; } = span;

    public Quantity Quantity { get; } = quantity;

    public Dimension Dimension { get; } = dimension;

    public override string ToString() => $"{Quantity.Text} = {Quantity.Value} {Quantity.Unit}";
}

/// <summary>What sort of unit a quantity has.</summary>
internal enum Dimension
{
    /// <summary>家, 个, 项, 人 …: counted things.</summary>
    Count,

    /// <summary>元 and other currencies.</summary>
    Money,

    /// <summary>m2.</summary>
    Area,

    /// <summary>米.</summary>
    Length,

    /// <summary>吨.</summary>
    Mass,

    /// <summary>立方米, 升.</summary>
    Volume,

    /// <summary>千瓦.</summary>
    Power,

    /// <summary>千瓦时.</summary>
    Energy,

    /// <summary>%, 百分点, 成.</summary>
    Share,

    /// <summary>倍, 翻一番.</summary>
    Multiple,

    /// <summary>天, 小时, 分钟, 年.</summary>
    Duration,

    /// <summary>Any other unit.</summary>
    Other,
}
