using System.Globalization;
using System.Net;
using System.Text;

namespace DevZone.PageGenerator;

/// <summary>Something that stands at a place of a page; points from the upper left.</summary>
internal sealed record Placed(double Left, double Top, double Width, double Height, string Html)
{
    /// <summary>One line of text. A justified line fills its width as a newspaper's lines do.</summary>
    public static Placed Line(
        double left,
        double top,
        double width,
        double size,
        string font,
        string text,
        string align = "left",
        bool bold = false
    ) =>
        new(
            left,
            top,
            width,
            size,
            string.Create(
                CultureInfo.InvariantCulture,
                $"<div class=l style=\"left:{left:0.##}pt;top:{top:0.##}pt;width:{width:0.##}pt;font:{(bold ? "bold " : "")}{size:0.##}pt/1 '{font}';text-align:{align};text-align-last:{align}\">{WebUtility.HtmlEncode(text)}</div>"
            )
        );

    /// <summary>An upright line: by the browser's vertical writing, or as letters stacked one by one.</summary>
    public static Placed Upright(double left, double top, double size, string font, string text, bool stacked)
    {
        const double Pitch = 1.06;
        var height = text.Length * size * Pitch;
        var html = string.Create(
            CultureInfo.InvariantCulture,
            $"<div class=l style=\"left:{left:0.##}pt;top:{top:0.##}pt;height:{height + size:0.##}pt;writing-mode:vertical-rl;font:{size:0.##}pt/1.1 '{font}'\">{WebUtility.HtmlEncode(text)}</div>"
        );
        return new Placed(
            left,
            top,
            size,
            height,
            stacked ? string.Concat(text.Select((c, i) => Line(left, top + i * size * Pitch, size, size, font, c.ToString()).Html)) : html
        );
    }

    public static Placed Box(double left, double top, double width, double height, string style) =>
        new(
            left,
            top,
            width,
            height,
            string.Create(
                CultureInfo.InvariantCulture,
                $"<div class=l style=\"left:{left:0.##}pt;top:{top:0.##}pt;width:{width:0.##}pt;height:{height:0.##}pt;{style}\"></div>"
            )
        );

    /// <summary>A picture: a small image stretched to its place, so that the PDF holds an image.</summary>
    public static Placed Picture(double left, double top, double width, double height) =>
        new(
            left,
            top,
            width,
            height,
            string.Create(
                CultureInfo.InvariantCulture,
                $"<img class=l src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGM4c+bMf4b/DEB85swZBgAzGQWzRkr0TAAAAABJRU5ErkJggg==\" style=\"left:{left:0.##}pt;top:{top:0.##}pt;width:{width:0.##}pt;height:{height:0.##}pt\">"
            )
        );

    public static string Page(double width, double height, IEnumerable<Placed> items)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<section style=\"width:{width:0.##}pt;height:{height:0.##}pt\">");
        foreach (var item in items)
        {
            html.Append(item.Html).Append('\n');
        }
        return html.Append("</section>").ToString();
    }
}
