namespace DevZone.Reading.Layout;

/// <summary>Gives each picture's caption to the article that the picture stands in or next to.</summary>
internal static class CaptionPlacer
{
    public static void Place(List<Caption> captions, List<PageStory> stories, PageContent page)
    {
        foreach (var caption in captions)
        {
            var home = stories
                .Where(story => story.Frame == caption.Lines[0].Frame)
                .Select(story => (Story: story, Distance: Distance(caption.Bounds, story)))
                .OrderBy(pair => pair.Distance)
                .FirstOrDefault();
            if (home.Story is null)
            {
                home.Story = new PageStory(page, null, []);
                stories.Add(home.Story);
            }
            home.Story.Captions.Add(caption);
        }
    }

    /// <summary>How far the picture is from the article's nearest part; what it shares an edge with, across columns, counts as near.</summary>
    private static double Distance(Rect picture, PageStory story)
    {
        var places = story.Places.ToList();
        if (places.Count == 0)
        {
            return double.MaxValue;
        }
        var nearest = places.Min(place => Math.Max(0, -picture.OverlapX(place)) + Math.Max(0, -picture.OverlapY(place)));
        var hull = places.Aggregate((a, b) => a.Union(b));
        var inside = Math.Max(0, picture.OverlapX(hull)) * Math.Max(0, picture.OverlapY(hull)) / picture.Area;
        return nearest - 40 * inside;
    }
}
