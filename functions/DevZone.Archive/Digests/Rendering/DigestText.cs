using System.Text;

namespace DevZone.Archive.Digests.Rendering;

/// <summary>Writes a digest as plain text, for terminals and for mail programs that show no HTML.</summary>
internal static class DigestText
{
    /// <param name="page">The digest.</param>
    /// <param name="links">Where its links lead; they are left out where they would be relative.</param>
    public static string Render(DigestPage page, DigestLinks links)
    {
        var text = new StringBuilder();
        text.Append(page.Title).Append('\n').Append(page.Lead).Append('\n');
        foreach (var section in page.Sections)
        {
            text.Append('\n').Append("■ ").Append(section.Heading).Append('\n');
            if (section.Table is { } table)
            {
                Table(text, [table.Header, .. table.Rows]);
            }

            foreach (var line in section.Lines)
            {
                text.Append("- ").Append(line.Text).Append('\n');
                foreach (var quote in line.Quotes)
                {
                    text.Append("    “").Append(quote).Append("”\n");
                }

                if (line.Link is { } link && links.BaseAddress is not null)
                {
                    text.Append("    ").Append(links.ForPeople(link)).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => Columns(row[column])))];
        foreach (var row in rows)
        {
            var line = row.Select((cell, column) => cell + new string(' ', widths[column] - Columns(cell)));
            text.Append("  ").Append(string.Join("  ", line).TrimEnd()).Append('\n');
        }
    }

    /// <summary>How many columns of a terminal a text takes: Chinese characters take two.</summary>
    private static int Columns(string text) => text.Sum(character => character >= '\u2E80' ? 2 : 1);
}
