namespace DevZone.Reading.Layout;

/// <summary>Joins what an article has on several pages: 下转第3版 where it breaks off, 上接第1版 where it goes on.</summary>
internal static class Continuations
{
    /// <returns>Each article's parts, the first where it begins.</returns>
    public static List<List<PageStory>> Join(List<PageStory> stories)
    {
        var marks = stories.ToDictionary(story => story, TakeMarks);
        var joined = new HashSet<PageStory>();
        var next = new Dictionary<PageStory, PageStory>();
        foreach (var story in stories.Where(story => marks[story].To is not null))
        {
            var target = stories
                .Where(other =>
                    other != story && other.Page.Number > story.Page.Number && marks[other].From is not null && !joined.Contains(other)
                )
                .Select(other => (Story: other, Score: Likeness(story, other, marks[story].To!.Value, marks[other].From!.Value)))
                .OrderByDescending(pair => pair.Score)
                .ThenBy(pair => pair.Story.Page.Number)
                .FirstOrDefault();
            if (target.Story is not null && target.Score > 0)
            {
                next[story] = target.Story;
                joined.Add(target.Story);
            }
        }
        return [.. stories.Where(story => !joined.Contains(story)).Select(Parts)];

        List<PageStory> Parts(PageStory story)
        {
            var parts = new List<PageStory> { story };
            while (next.TryGetValue(parts[^1], out var following))
            {
                parts.Add(following);
            }
            return parts;
        }
    }

    /// <summary>The printed page numbers need not be the file's; when they are, that speaks loudest, then like headlines.</summary>
    private static double Likeness(PageStory from, PageStory to, int toPage, int fromPage)
    {
        var pages = (toPage == to.Page.Number ? 2 : 0) + (fromPage == from.Page.Number ? 2 : 0);
        var offset = toPage - fromPage == to.Page.Number - from.Page.Number ? 1 : 0;
        var (a, b) = (Headline(from), Headline(to));
        var shared = b.Length == 0 ? 0 : (double)b.Distinct().Count(a.Contains) / b.Distinct().Count();
        return pages + offset + 3 * shared;
    }

    private static string Headline(PageStory story) =>
        story.Headline is null ? "" : string.Concat(story.Headline.Lines.Select(line => line.Text));

    /// <summary>Finds the marks of a story and takes them out of its text: they are the page's, not the article's.</summary>
    private static (int? To, int? From) TakeMarks(PageStory story)
    {
        int? to = null;
        int? from = null;
        foreach (var fragment in story.Fragments)
        {
            TakeFrom(fragment.Lines);
        }
        story.Fragments.RemoveAll(fragment => fragment.Lines.Count == 0);
        if (story.Headline is { } headline)
        {
            TakeFrom(headline.Kicker);
            TakeFrom(headline.Subtitle);
        }
        return (to, from);

        void TakeFrom(List<TextLine> lines)
        {
            for (var i = lines.Count - 1; i >= 0; i--)
            {
                if (PageMarks.Find(lines[i]) is not { } mark)
                {
                    continue;
                }
                (to, from) = mark.IsForward ? ((int?)mark.Page, from) : (to, mark.Page);
                if (Without(lines[i], mark) is { } rest)
                {
                    lines[i] = rest;
                }
                else
                {
                    lines.RemoveAt(i);
                }
            }
        }
    }

    private static TextLine? Without(TextLine line, PageMark mark)
    {
        var glyphs = new List<Glyph>();
        var unit = 0;
        foreach (var glyph in line.Glyphs)
        {
            if (unit + glyph.Text.Length <= mark.Start || unit >= mark.Start + mark.Length)
            {
                glyphs.Add(glyph);
            }
            unit += glyph.Text.Length;
        }
        return glyphs.Exists(glyph => !glyph.IsSpace) ? new TextLine([.. glyphs]) { Frame = line.Frame, Role = line.Role } : null;
    }
}
