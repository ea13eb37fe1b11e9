using DevZone.Reading.Documents;

namespace DevZone.Reading.Layout;

/// <summary>Finds the lines that explain a picture: right below it, within its width, or in a narrow block beside it, set apart from the running text by style or space.</summary>
internal static class CaptionFinder
{
    private const int MaxLines = 6;
    private const int MaxBesideLines = 14;

    /// <summary>Without a full stop it is no larger than this part of the text's size.</summary>
    private const double MaxScale = 1.08;

    /// <summary>A page with more is a drawing or a catalogue.</summary>
    private const int MaxPictures = 300;

    /// <summary>Pictures smaller than this, in points, are ornaments and icons.</summary>
    private const double MinPicture = 40;

    /// <returns>A caption for each picture that has one, taken out of <paramref name="lines"/>.</returns>
    public static List<Caption> Extract(List<TextLine> lines, PageContent page, BodyStyle body)
    {
        var captions = new List<Caption>();
        foreach (var picture in Pictures(page, lines).OrderByDescending(picture => picture.Top))
        {
            var caption = Below(picture, lines, body);
            if (caption.Count == 0)
            {
                caption = Beside(picture, lines, body);
            }
            if (caption.Count > 0)
            {
                lines.RemoveAll(caption.Contains);
                caption.ForEach(line => line.Role = BlockRole.Caption);
                captions.Add(new Caption(picture, caption));
            }
        }
        return captions;
    }

    /// <summary>Images, and drawn areas that hold no text: a chart, a picture made of lines.</summary>
    private static IEnumerable<Rect> Pictures(PageContent page, List<TextLine> lines) =>
        page
            .Images.Concat(
                page.Frames.Take(MaxPictures)
                    .Where(frame => !lines.Exists(line => frame.ContainsPoint(line.Bounds.CenterX, line.Bounds.CenterY)))
            )
            .Where(picture => Math.Min(picture.Width, picture.Height) > MinPicture && picture.Area < 0.6 * page.Width * page.Height)
            .Take(MaxPictures);

    private static List<TextLine> Below(Rect picture, List<TextLine> lines, BodyStyle body)
    {
        var em = body.Size;
        var candidates = lines
            .Where(line =>
                !line.IsVertical
                && !body.IsHeadline(line)
                && line.Bounds.Left > picture.Left - em
                && line.Bounds.Right < picture.Right + em
                && line.Bounds.Top < picture.Bottom + em / 2
                && picture.Bottom - line.Bounds.Top < 20 * em
            )
            .OrderByDescending(line => line.Baseline)
            .ToList();
        var caption = new List<TextLine>();
        var floor = picture.Bottom;
        foreach (var line in candidates)
        {
            var gap = floor - line.Bounds.Top;
            var sameRow = caption.Count > 0 && Math.Abs(caption[^1].Baseline - line.Baseline) < 0.3 * em;
            if (!sameRow && gap > (caption.Count == 0 ? 1.8 * em : 1.1 * line.Size))
            {
                break;
            }
            if (caption.Count >= MaxLines || (caption.Count > 0 && !IsAlike(caption[0], line)))
            {
                break;
            }
            if (caption.Count > 0 && !sameRow && (OpensText(caption, line) || IsSetApart(caption, line)))
            {
                break;
            }
            caption.Add(line);
            floor = Math.Min(floor, line.Bounds.Bottom);
        }
        return caption.Count > 0 && Explains(caption, body) ? caption : [];
    }

    /// <summary>A caption says that it is one, or is set in other type than the text: not larger, as a headline under a picture is.</summary>
    private static bool Explains(List<TextLine> caption, BodyStyle body) =>
        CaptionWords.Open(caption[0].Text)
        || CaptionWords.Close(caption[^1].Text)
        || (Differs(caption[0], body) && (caption[0].Size < MaxScale * body.Size || caption.Exists(line => Sentence.IsEnd(line.Text))));

    /// <summary>A caption is one paragraph: a report's opening, or what follows its short last line or is set in after it, is the article's.</summary>
    private static bool OpensText(List<TextLine> caption, TextLine line)
    {
        var last = caption[^1];
        return AuthorSigns.OpensReport(line.Text)
            || (
                (Sentence.IsEnd(last.Text) || CaptionWords.Close(last.Text))
                && (
                    line.Bounds.Left - caption[0].Bounds.Left > 1.2 * line.Size
                    || (
                        Math.Abs(last.Bounds.Left - line.Bounds.Left) < 0.5 * line.Size
                        && line.Bounds.Right - last.Bounds.Right > 2 * line.Size
                    )
                )
            );
    }

    /// <summary>True where the pitch opens up.</summary>
    private static bool IsSetApart(List<TextLine> caption, TextLine line) =>
        caption.Count > 1
        && caption[^2].Baseline - caption[^1].Baseline is var pitch
        && pitch > 0.5 * line.Size
        && caption[^1].Baseline - line.Baseline > 1.25 * pitch;

    /// <summary>A narrow block in other type to the left or right of the picture, no higher or lower than it.</summary>
    private static List<TextLine> Beside(Rect picture, List<TextLine> lines, BodyStyle body)
    {
        var em = body.Size;
        var near = lines
            .Where(line =>
                !line.IsVertical
                && !body.IsHeadline(line)
                && -picture.OverlapX(line.Bounds) is > -1 and var gap
                && gap < 2 * em
                && line.Bounds.OverlapY(picture) > 0.9 * line.Bounds.Height
            )
            .OrderByDescending(line => line.Baseline)
            .ToList();
        if (
            near.Count is 0 or > MaxBesideLines
            || Differs(near[0], body) is false
            || !near.TrueForAll(line => IsAlike(near[0], line) && Math.Abs(line.Bounds.Left - near[0].Bounds.Left) < 3 * em)
        )
        {
            return [];
        }
        var place = near.Select(line => line.Bounds).Aggregate((a, b) => a.Union(b)).Grow(em);
        return lines.Exists(line => !near.Contains(line) && IsAlike(near[0], line) && line.Bounds.Intersects(place)) ? [] : near;
    }

    private static bool Differs(TextLine line, BodyStyle body) =>
        Math.Abs(line.Size - body.Size) > 0.04 * body.Size || line.Font != body.Font;

    private static bool IsAlike(TextLine a, TextLine b) => a.Font == b.Font && Math.Abs(a.Size - b.Size) < 0.05 * a.Size;
}

/// <summary>A picture and the lines below it.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Lines">From top to bottom.</param>
internal sealed record Caption(Rect Picture, List<TextLine> Lines)
{
    public Rect Bounds => Lines.Select(line => line.Bounds).Aggregate(Picture, (a, b) => a.Union(b));
}
