using System.Buffers;
using System.Text;

namespace DevZone.Archive.Digests.Rendering;

/// <summary>Writes a digest as Markdown (CommonMark with GitHub's tables). What was printed cannot become markup.</summary>
internal static class DigestMarkdown
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("\\`*_{}[]<>#|~&!");

    public static string Render(DigestPage page, DigestLinks links)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escape(page.Title)).Append("\n\n").Append(Escape(page.Lead)).Append('\n');
        foreach (var section in page.Sections)
        {
            text.Append("\n## ").Append(Escape(section.Heading)).Append("\n\n");
            if (section.Table is { } table)
            {
                Row(text, table.Header);
                Row(text, [.. table.Header.Select(_ => "---")]);
                foreach (var row in table.Rows)
                {
                    Row(text, [.. row.Select(Escape)]);
                }

                text.Append(section.Lines.Count > 0 ? "\n" : "");
            }

            foreach (var line in section.Lines)
            {
                Line(text, line, links);
            }
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, PageLine line, DigestLinks links)
    {
        text.Append("- ");
        text.Append(line.Link is { } link ? $"[{Escape(line.Text)}]({links.ForPeople(link)})" : Escape(line.Text)).Append('\n');
        foreach (var quote in line.Quotes)
        {
            text.Append("  > ").Append(Escape(quote)).Append('\n');
        }
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Markup) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            escaped.Append(Markup.Contains(character) ? "\\" : "").Append(character);
        }

        return escaped.ToString();
    }
}
