using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DevZone.Archive.Digests.Rendering;

/// <summary>
/// Writes a digest as one HTML document that mail programs show: inline styles, tables for layout, no script, no image, nothing
/// loaded from elsewhere.
/// </summary>
internal static class DigestHtml
{
    private const string Sans = "font-family:'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;";
    private const string Cell = "padding:6px 10px;border-bottom:1px solid #e3e6ea;text-align:left;vertical-align:top;font-size:14px;";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Render(DigestPage page, DigestLinks links)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"")
            .Append(page.Language)
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Html.Encode(page.Title))
            .Append("</title>\n</head>\n<body style=\"margin:0;background:#f4f5f7;color:#1c2330;line-height:1.6;")
            .Append(Sans)
            .Append("\">\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr><td align=\"center\">\n")
            .Append(
                "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"max-width:680px;background:#ffffff;\">"
            )
            .Append("<tr><td style=\"padding:24px;\">\n");
        Element(html, "h1", "font-size:22px;margin:0 0 8px;", page.Title);
        Content(html, page, links);
        return html.Append("</td></tr></table>\n</td></tr></table>\n</body>\n</html>\n").ToString();
    }

    /// <summary>What the document says, to stand in a document that has a title of its own.</summary>
    public static string RenderFragment(DigestPage page, DigestLinks links)
    {
        var html = new StringBuilder();
        Content(html, page, links);
        return html.ToString();
    }

    private static void Content(StringBuilder html, DigestPage page, DigestLinks links)
    {
        Element(html, "p", "margin:0 0 8px;color:#4a5566;", page.Lead);
        foreach (var section in page.Sections)
        {
            Section(html, section, links);
        }
    }

    private static void Section(StringBuilder html, PageSection section, DigestLinks links)
    {
        Element(html, "h2", "font-size:16px;margin:24px 0 8px;padding-left:8px;border-left:4px solid #b3261e;", section.Heading);
        if (section.Table is { } table)
        {
            html.Append("<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"border-collapse:collapse;margin:0 0 8px;\">\n");
            Row(html, "th", table.Header);
            foreach (var row in table.Rows)
            {
                Row(html, "td", row);
            }

            html.Append("</table>\n");
        }

        foreach (var line in section.Lines)
        {
            Line(html, line, links);
        }
    }

    private static void Line(StringBuilder html, PageLine line, DigestLinks links)
    {
        html.Append("<p style=\"margin:8px 0 0;\">");
        if (line.Link is { } link)
        {
            html.Append("<a style=\"color:#0b57a4;text-decoration:none;\" href=\"")
                .Append(Html.Encode(links.ForPeople(link)))
                .Append("\">")
                .Append(Html.Encode(line.Text))
                .Append("</a>");
        }
        else
        {
            html.Append(Html.Encode(line.Text));
        }

        html.Append("</p>\n");
        foreach (var quote in line.Quotes)
        {
            Element(html, "p", "margin:2px 0 0;padding-left:12px;color:#5a6576;font-size:14px;", quote);
        }
    }

    private static void Row(StringBuilder html, string element, IReadOnlyList<string> cells)
    {
        html.Append("<tr>");
        foreach (var cell in cells)
        {
            html.Append('<')
                .Append(element)
                .Append(" style=\"")
                .Append(Cell)
                .Append("\">")
                .Append(Html.Encode(cell))
                .Append("</")
                .Append(element)
                .Append('>');
        }

        html.Append("</tr>\n");
    }

    private static void Element(StringBuilder html, string name, string style, string text) =>
        html.Append('<')
            .Append(name)
            .Append(" style=\"")
            .Append(style)
            .Append("\">")
            .Append(Html.Encode(text))
            .Append("</")
            .Append(name)
            .Append(">\n");
}
