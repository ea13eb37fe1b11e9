using System.Text;
using DevZone.Evaluation.Gold;

namespace DevZone.Generator;

/// <summary>Collects an issue's lines, and beside them the records that they state.</summary>
internal sealed class IssueWriter
{
    private readonly StringBuilder text = new();
    private readonly List<GoldZone> zones = [];
    private readonly List<GoldProject> projects = [];
    private readonly List<GoldMetric> metrics = [];
    private readonly List<GoldPerson> people = [];
    private readonly List<string> bylines = [];
    private int articleStart;

    public string Text => text.ToString();

    /// <summary>Writes a line or a paragraph.</summary>
    public void Line(string line) => text.Append(line).Append("\n\n");

    /// <summary>Begins an article.</summary>
    public void Headline(string headline)
    {
        articleStart = text.Length;
        Line(headline);
    }

    /// <summary>Adds paragraphs that state nothing until the article has a length.</summary>
    public void Fill(Random random, int length)
    {
        while (text.Length - articleStart < length)
        {
            Line(Prose.Paragraph(random));
        }
    }

    public void Byline(string person)
    {
        bylines.Add(person);
        Line(person);
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
        };
}
