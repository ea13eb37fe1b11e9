using System.Globalization;
using System.Net;
using System.Text;

namespace DevZone.PageGenerator;

/// <summary>Something that stands at a place of a page; points from the upper left.</summary>
/// <param name="Left">Left end.</param>
/// <param name="Top">Upper end.</param>
/// <param name="Tag">Its HTML element, such as div.</param>
/// <param name="Style">Its CSS but for the place.</param>
/// <param name="Text">What it says; null for a rule, a frame or a picture.</param>
internal sealed record Placed(double Left, double Top, string Tag, string Style, string? Text)
{
    private const string Image =
        "img src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGM4c+bMf4b/DEB85swZBgAzGQWzRkr0TAAAAABJRU5ErkJggg==\"";

    public string Html =>
        string.Create(CultureInfo.InvariantCulture, $"<{Tag} class=l style=\"left:{Left:0.##}pt;top:{Top:0.##}pt;{Style}\">")
        + (Text is null && Tag != "div" ? "" : $"{WebUtility.HtmlEncode(Text)}</{Tag}>");

    /// <summary>One line of text in a width. A justified line fills it as a newspaper's lines do.</summary>
    public static Placed Line(double left, double top, double width, Type type, string text, string align = "left") =>
        new(
            left,
            top,
            "div",
            string.Create(CultureInfo.InvariantCulture, $"width:{width:0.##}pt;{type.Css};text-align-last:{align}"),
            text
        );

    /// <summary>An upright line: by the browser's vertical writing, or as letters stacked one by one.</summary>
    public static IEnumerable<Placed> Upright(double left, double top, Type type, string text, bool stacked) =>
        stacked
            ? text.Select((letter, i) => Line(left, top + i * type.Size * Type.UprightPitch, type.Size, type, letter.ToString()))
            : [new Placed(left, top, "div", $"writing-mode:vertical-rl;{type.Css};letter-spacing:{Type.UprightPitch - 1:0.##}em", text)];

    /// <summary>A rule, a frame or a background.</summary>
    public static Placed Box(Area area, string style) => new(area.Left, area.Top, "div", Extent(area) + style, null);

    public static Placed LevelRule(double left, double top, double width, double thickness = 0.6) =>
        Box(new Area(left, top, left + width, top + thickness), "background:#000");

    public static Placed UprightRule(double left, double top, double bottom, double thickness = 0.4) =>
        Box(new Area(left, top, left + thickness, bottom), "background:#000");

    /// <summary>A picture: a small image stretched to its place, so that the PDF holds an image.</summary>
    public static Placed Picture(Area area) => new(area.Left, area.Top, Image, Extent(area), null);

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

    private static string Extent(Area area) =>
        string.Create(CultureInfo.InvariantCulture, $"width:{area.Width:0.##}pt;height:{area.Height:0.##}pt;");
}

/// <summary>A face, its size in points, its weight and the space between its letters in em.</summary>
internal sealed record Type(string Font, double Size, bool Bold = false, double Spacing = 0)
{
    /// <summary>From letter to letter of an upright line, in em.</summary>
    public const double UprightPitch = 1.06;

    public string Css =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"font:{(Bold ? "bold " : "")}{Size:0.##}pt/1 '{Font}';letter-spacing:{Spacing:0.##}em"
        );

    public double WidthOf(string text) => Size * (text.Sum(Typesetter.Width) + Spacing * text.Length);

    public Type Scale(double factor) => this with { Size = Size * factor };
}
