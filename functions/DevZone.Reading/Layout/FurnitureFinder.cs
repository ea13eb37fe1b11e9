using System.Text.RegularExpressions;
using DevZone.Reading.Documents;

namespace DevZone.Reading.Layout;

/// <summary>
/// Finds what belongs to the page and not to an article: the masthead of the front page, running heads, page numbers, the lines
/// of who edited the page. Told by place (a band at the top or the foot, above or below a rule across the page), by repetition on
/// other pages, and by the words that only such lines have.
/// </summary>
internal static partial class FurnitureFinder
{
    private const double HeadBand = 0.12;
    private const double FootBand = 0.07;
    private const double MastheadBand = 0.42;
    private const double AcrossPage = 0.55;

    /// <summary>Takes the furniture of all pages out of their lines.</summary>
    /// <param name="pages">Each page with its lines.</param>
    /// <param name="body">The issue's running text.</param>
    public static void Mark(IReadOnlyList<(PageContent Page, List<TextLine> Lines)> pages, BodyStyle body)
    {
        var repeated = RepeatedLines(pages);
        foreach (var (page, lines) in pages)
        {
            foreach (var line in lines)
            {
                if (
                    InBand(line, page)
                    && (
                        (repeated.Contains(Shape(line, page)) && !IsWithinText(line, lines, body))
                        || PageNumber().IsMatch(line.Text)
                        || (Imprint().IsMatch(line.Text) && !body.IsHeadline(line))
                    )
                )
                {
                    line.Role = BlockRole.Furniture;
                }
            }
            MarkBeyondRule(page, lines, body);
            MarkRows(page, lines, body);
            MarkMasthead(page, lines, body);
        }
    }

    private static bool InBand(TextLine line, PageContent page) =>
        line.Bounds.CenterY > page.Height * (1 - HeadBand) || line.Bounds.CenterY < page.Height * FootBand;

    private static HashSet<(string Text, double Height)> RepeatedLines(IReadOnlyList<(PageContent Page, List<TextLine> Lines)> pages) =>
        pages
            .SelectMany(page => page.Lines.Where(line => InBand(line, page.Page)).Select(line => Shape(line, page.Page)).Distinct())
            .GroupBy(shape => shape)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToHashSet();

    /// <summary>The text without what changes from page to page, and its height on the page.</summary>
    private static (string Text, double Height) Shape(TextLine line, PageContent page) =>
        (Digits().Replace(line.Text, "0"), Math.Round((page.Height - line.Baseline) / 4));

    private static bool IsWithinText(TextLine line, List<TextLine> lines, BodyStyle body) =>
        body.IsColumnText(line)
        && lines.Exists(other =>
            other != line
            && body.IsColumnText(other)
            && other.Glyphs.Count > 6
            && other.Bounds.OverlapX(line.Bounds) > 0
            && Math.Abs(other.Baseline - line.Baseline) < 1.9 * line.Size
        );

    /// <summary>Everything above a rule across the head of the page, or below one across its foot.</summary>
    private static void MarkBeyondRule(PageContent page, List<TextLine> lines, BodyStyle body)
    {
        var rules = page.Rules.Where(rule => rule.Width > AcrossPage * page.Width && rule.Height < rule.Width).ToList();
        var head = rules
            .Where(rule => rule.CenterY > page.Height * (1 - HeadBand))
            .Select(rule => rule.CenterY)
            .DefaultIfEmpty(double.MaxValue)
            .Min();
        var foot = rules
            .Where(rule => rule.CenterY < page.Height * FootBand)
            .Select(rule => rule.CenterY)
            .DefaultIfEmpty(double.MinValue)
            .Max();
        var above = lines.Where(line => line.Bounds.Bottom > head - 1).ToList();
        if (above.Count(body.IsColumnText) <= 12)
        {
            above.ForEach(line => line.Role = BlockRole.Furniture);
        }
        foreach (var line in lines.Where(line => line.Bounds.Top < foot + 1))
        {
            line.Role = BlockRole.Furniture;
        }
    }

    /// <summary>Short lines beside a running head or a page number: the name of the section, the date.</summary>
    private static void MarkRows(PageContent page, List<TextLine> lines, BodyStyle body)
    {
        foreach (var furniture in lines.Where(line => line.Role == BlockRole.Furniture && InBand(line, page)).ToList())
        {
            foreach (var line in lines.Where(line => line.Role != BlockRole.Furniture && InBand(line, page) && line.Glyphs.Count <= 12))
            {
                if (
                    line.Bounds.OverlapY(furniture.Bounds) > 0.5 * Math.Min(line.Bounds.Height, furniture.Bounds.Height)
                    && !HasTextBelow(line, lines, body)
                    && !IsInRowOfText(line, lines, body)
                    && !Sentence.IsEnd(line.Text)
                    && !AuthorSigns.OpensReport(line.Text)
                )
                {
                    line.Role = BlockRole.Furniture;
                }
            }
        }
    }

    /// <summary>True for a line whose neighbour in the next column, in the same type, goes on below: one that a picture cuts off.</summary>
    private static bool IsInRowOfText(TextLine line, List<TextLine> lines, BodyStyle body) =>
        body.IsColumnText(line)
        && lines.Exists(other =>
            other != line
            && other.Font == line.Font
            && Math.Abs(other.Size - line.Size) < 0.03 * line.Size
            && Math.Abs(other.Baseline - line.Baseline) < 0.3 * line.Size
            && -other.Bounds.OverlapX(line.Bounds) < 4 * line.Size
            && HasTextBelow(other, lines, body)
        );

    private static bool HasTextBelow(TextLine line, List<TextLine> lines, BodyStyle body) =>
        lines.Exists(other =>
            body.IsColumnText(other)
            && other.Glyphs.Count > 6
            && other.Bounds.OverlapX(line.Bounds) > 0
            && line.Bounds.Bottom - other.Bounds.Top is > -1 and var gap
            && gap < 1.2 * line.Size
        );

    /// <summary>
    /// The masthead: everything above the rule that closes it, or, without such a rule, what stands among and beside the lines that
    /// only a masthead has.
    /// </summary>
    private static void MarkMasthead(PageContent page, List<TextLine> lines, BodyStyle body)
    {
        var anchors = lines
            .Where(line =>
                line.Bounds.CenterY > page.Height * (1 - MastheadBand) && line.Glyphs.Count < 60 && Masthead().IsMatch(line.Text)
            )
            .ToList();
        if (anchors.Count < 2)
        {
            return;
        }
        anchors.ForEach(line => line.Role = BlockRole.Furniture);
        if (FrameAround(anchors, page) is { } frame)
        {
            foreach (var line in lines.Where(line => frame.ContainsPoint(line.Bounds.CenterX, line.Bounds.CenterY)))
            {
                line.Role = BlockRole.Furniture;
            }
            return;
        }
        var area = anchors.Select(line => line.Bounds).Aggregate((a, b) => a.Union(b));
        var closing = page
            .Rules.Where(rule =>
                rule.Width > AcrossPage * page.Width
                && rule.CenterY < area.Bottom + body.Size
                && rule.CenterY > page.Height * (1 - MastheadBand)
            )
            .Select(rule => (double?)rule.CenterY)
            .Max();
        if (closing is { } bottom)
        {
            var above = lines.Where(line => line.Bounds.CenterY > bottom).ToList();
            if (above.Count(line => body.IsColumnText(line) && line.Glyphs.Count > 12 && !Masthead().IsMatch(line.Text)) <= 8)
            {
                above.ForEach(line => line.Role = BlockRole.Furniture);
                return;
            }
        }
        var title = lines
            .Where(line =>
                line.Glyphs.Count is >= 2 and <= 10 && line.Size > 2.5 * body.Size && line.Bounds.CenterY > page.Height * (1 - MastheadBand)
            )
            .Where(line => line.Bounds.Grow(line.Size).Intersects(area))
            .OrderByDescending(line => line.Size)
            .FirstOrDefault();
        if (title is not null)
        {
            title.Role = BlockRole.Furniture;
            area = area.Union(title.Bounds);
        }
        foreach (var line in lines.Where(line => line.Role != BlockRole.Furniture && area.Contains(line.Bounds)))
        {
            line.Role = BlockRole.Furniture;
        }
    }

    /// <summary>The box of a masthead that has the head of the page to itself only in part: an article may stand beside it.</summary>
    private static Rect? FrameAround(List<TextLine> anchors, PageContent page) =>
        page
            .Frames.Where(frame =>
                frame.Width < AcrossPage * page.Width
                && frame.Height < MastheadBand * page.Height
                && anchors.TrueForAll(line => frame.ContainsPoint(line.Bounds.CenterX, line.Bounds.CenterY))
            )
            .Select(frame => (Rect?)frame)
            .MinBy(frame => frame!.Value.Area);

    [GeneratedRegex(
        @"^[\s\-—–·.•●■□/|]*(第?\s*[A-Z]?[0-9０-９]{1,3}\s*版?|第?[一二三四五六七八九十]{1,3}版|[A-Z][0-9]{1,2})[\s\-—–·.•●■□/|]*$"
    )]
    private static partial Regex PageNumber();

    /// <summary>What names the date, the editors and how to reach them.</summary>
    [GeneratedRegex(
        @"[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|星期[一二三四五六日天]|责任?编辑|责编|美编|版式|校对|值班主任|主编|电话[:：]|邮箱[:：]|[Ee]-?mail|https?:|www\.|编辑部"
    )]
    private static partial Regex Imprint();

    /// <summary>What only the front page prints of the issue itself.</summary>
    [GeneratedRegex(
        @"[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|总?第\s*[0-9]+\s*期|国内统一|邮发代号|邮政发行|CN\s*[0-9]{2}|主管|主办|指导$|网址|投稿邮箱|今日\s*[0-9一二三四五六七八九十]+\s*版|创刊|星期[一二三四五六日天]|https?:|www\.|周刊$|(日|导|周|晚|时|商)报$|农历"
    )]
    private static partial Regex Masthead();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
