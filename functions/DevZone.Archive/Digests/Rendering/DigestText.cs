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
                Row(text, table.Header);
                foreach (var row in table.Rows)
                {
                    Row(text, row);
                }
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

    private static void Row(StringBuilder text, IReadOnlyList<string> cells) => text.Append("  ").AppendJoin('\t', cells).Append('\n');
}
