using System.Text;
using DevZone.Evaluation.Gold;

namespace DevZone.Generator;

/// <summary>Collects an issue's lines, and beside them the records that they state.</summary>
internal sealed class IssueWriter
{
    /// <summary>How much of a body's ends the gold notes.</summary>
    private const int Ends = 15;

    private readonly StringBuilder text = new();
    private readonly List<GoldZone> zones = [];
    private readonly List<GoldProject> projects = [];
    private readonly List<GoldMetric> metrics = [];
    private readonly List<GoldPerson> people = [];
    private readonly List<string> bylines = [];
    private readonly List<GoldArticle> articles = [];
    private readonly StringBuilder body = new();
    private string headline = "";
    private int articleStart;

    public string Text => text.ToString();

    /// <summary>What the masthead says.</summary>
    public GoldMasthead? Masthead { get; set; }

    /// <summary>Writes a line that belongs to no article.</summary>
    public void Line(string line) => text.Append(line).Append("\n\n");

    /// <summary>Begins an article; its byline ends it.</summary>
    public void Headline(string line)
    {
        articleStart = text.Length;
        headline = line;
        body.Clear();
        Line(line);
    }

    /// <summary>Writes a paragraph of the article.</summary>
    /// <param name="paragraph">Its text.</param>
    /// <param name="dateline">What stands before it and is no part of the body: 科学导报讯.</param>
    public void Paragraph(string paragraph, string? dateline = null)
    {
        body.Append(paragraph);
        Line(dateline is null ? paragraph : $"{dateline} {paragraph}");
    }

    /// <summary>Adds paragraphs that state nothing until the article has a length.</summary>
    public void Fill(Random random, int length)
    {
        while (text.Length - articleStart < length)
        {
            Paragraph(Prose.Paragraph(random));
        }
    }

    /// <summary>Names the author and ends the article.</summary>
    public void Byline(string person)
    {
        bylines.Add(person);
        Line(person);
        var whole = string.Concat(body.ToString().Where(unit => !char.IsWhiteSpace(unit)));
        articles.Add(
            new GoldArticle
            {
                Headline = [headline],
                BodyFirst15 = whole[..Ends],
                BodyLast15 = whole[^Ends..],
                BodyChars = whole.Length,
                Bylines = [person],
            }
        );
    }

    public void Add(GoldZone zone) => zones.Add(zone);

    public void Add(GoldProject project) => projects.Add(project);

    public void Add(GoldMetric metric) => metrics.Add(metric);

    public void Add(GoldPerson person) => people.Add(person);

    public GoldText Gold() =>
        new()
        {
            Zones = zones,
            Projects = projects,
            Metrics = metrics,
            People = [.. people.DistinctBy(person => person.Name)],
            Bylines = bylines,
            Masthead = Masthead,
            Articles = articles,
        };
}
