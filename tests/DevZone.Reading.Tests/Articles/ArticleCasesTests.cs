using System.Text;
using DevZone.Reading.Articles;
using DevZone.Reading.Documents;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Articles;

/// <summary>
/// Invented texts of many shapes beside what an editor would say they consist of: Cases/NAME.txt and Cases/NAME.expected.txt, where
/// # begins an article, > a paragraph.
/// </summary>
public class ArticleCasesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Articles", "Cases");

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.expected.txt").Select(path => Path.GetFileName(path)[..^".expected.txt".Length]).Order()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_FindsMastheadAndArticles_InTextsOfEveryShape(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name + ".txt"));
        var expected = File.ReadAllText(Path.Combine(Folder, name + ".expected.txt"));
        var document = Assert.IsType<DocumentResult.Read>(TextDocumentReader.Read(bytes, name, "0")).Document;

        var text = ArticleReader.Read(document);

        Assert.Equal(expected, Render(text));
    }

    private static string Render(IssueText text)
    {
        var lines = new StringBuilder();
        if (text.Masthead is { } masthead)
        {
            foreach (var property in typeof(Masthead).GetProperties())
            {
                Add(property.Name + ": ", property.GetValue(masthead));
            }
        }
        foreach (var article in text.Articles.Select(placed => placed.Article))
        {
            Add(article.Notice ? "# [notice] " : "# ", article.Headline ?? "-");
            Add("kicker: ", article.Kicker);
            Add("subtitle: ", article.Subtitle);
            Add("dateline: ", article.Dateline);
            Add("date: ", article.Date);
            AddAll("by: ", article.Bylines);
            AddAll("subhead: ", article.Subheads);
            AddAll("caption: ", article.Captions);
            AddAll("> ", article.Paragraphs);
        }
        return lines.ToString();

        void AddAll(string label, IEnumerable<string> values)
        {
            foreach (var value in values)
            {
                Add(label, value);
            }
        }

        void Add(string label, object? value)
        {
            if (value is not null)
            {
                var shown = value is DateOnly day ? day.ToString("yyyy-MM-dd") : value.ToString();
                lines.Append(label).Append(shown).Append('\n');
            }
        }
    }
}
