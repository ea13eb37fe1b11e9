namespace DevZone.Reading.Layout;

/// <summary>One article's share of one page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Headline">Its headline; null for text that has none.</param>
/// <param name="Fragments">Its running text in reading order.</param>
internal sealed record PageStory(PageContent Page, HeadlineBlock? Headline, List<Fragment> Fragments)
{
    public List<Caption> Captions { get; } = [];

    /// <summary>Where it stands: its headline and its columns, not what lies between them.</summary>
    public IEnumerable<Rect> Places => Fragments.Select(fragment => fragment.Bounds).Concat(Headline is null ? [] : [Headline.Bounds]);

    public int Frame => Headline?.Frame ?? (Fragments.Count > 0 ? Fragments[0].Frame : -1);

    public IEnumerable<TextLine> Lines => Fragments.SelectMany(fragment => fragment.Lines);
}
