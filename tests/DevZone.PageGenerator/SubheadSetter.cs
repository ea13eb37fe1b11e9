namespace DevZone.PageGenerator;

/// <summary>Sets an article's subheads, all in one way.</summary>
internal sealed class SubheadSetter
{
    private const int Most = 4;

    private readonly Random _random;
    private readonly InventedText _text;
    private readonly Type _type;
    private readonly string _align;
    private readonly double _gap;
    private readonly bool _wanted;

    public SubheadSetter(PageStyle style, Random random, InventedText text)
    {
        (_random, _text) = (random, text);
        _wanted = random.Next(3) == 0;
        _type = style.Headline with { Size = style.Body.Size * (1 + 0.06 * random.Next(4)) };
        _align = random.Next(3) switch
        {
            0 => "left",
            1 => "indent",
            _ => "center",
        };
        _gap = random.Next(2) * 0.5;
        if (_type.Font == style.Body.Font && _type.Size < style.Body.Size * 1.1)
        {
            _type = _type with { Size = style.Body.Size * 1.15 };
        }
    }

    /// <summary>Sets one, where the article has such and there is room.</summary>
    public void Set(GeneratedArticle article, ColumnFlow flow)
    {
        if (!_wanted || article.Subheads.Count >= Most || _random.Next(2) == 0)
        {
            return;
        }
        var subhead = _text.Subhead(_random.Next(7, 18));
        if (flow.SetSubhead(subhead, _type, _align, _gap))
        {
            article.Subheads.Add(subhead);
            article.Features |= LayoutFeatures.Subheads;
        }
    }
}
