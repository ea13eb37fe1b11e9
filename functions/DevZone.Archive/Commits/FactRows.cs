using System.Globalization;
using Azure.Data.Tables;
using DevZone.Archive.Storage;
using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Commits;

/// <summary>
/// An issue as rows of the table <c>facts</c>: partition key the issue, row key <c>version|kind|number|part</c>. <c>Fact0…</c> is the
/// record as JSON, <c>Evidence0…</c> its mentions or evidence; the other columns repeat what one wants to see or filter in a table.
/// </summary>
internal static class FactRows
{
    public const string Article = "article";
    public const string Zone = "zone";
    public const string Project = "project";
    public const string Metric = "metric";
    public const string Person = "person";
    public const string Organization = "organization";

    public const string FactText = "Fact";
    public const string EvidenceText = "Evidence";

    /// <summary>In the first row of a record that is too long for one: how many there are.</summary>
    public const string Parts = "Parts";

    private const int LeadLength = 200;
    private const int NoticeLength = 2_000;

    public static IEnumerable<TableEntity> Of(string issueId, string version, Issue issue)
    {
        var rows = new List<IEnumerable<TableEntity>>();
        for (var i = 0; i < issue.Articles.Count; i++)
        {
            var article = Summary(issue.Articles[i]);
            rows.Add(Rows(issueId, Key(version, Article, i), ArchiveJson.Write(article), null, ("Name", article.Headline)));
        }
        for (var i = 0; i < issue.Zones.Count; i++)
        {
            var zone = issue.Zones[i];
            rows.Add(
                Rows(
                    issueId,
                    Key(version, Zone, i),
                    ArchiveJson.Write(ZoneFact.Of(zone)),
                    ArchiveJson.Write(zone.Mentions),
                    ("Name", zone.Name),
                    ("Zone", zone.Id),
                    ("Level", zone.Level.ToString()),
                    ("Province", zone.Province),
                    ("City", zone.City)
                )
            );
        }
        for (var i = 0; i < issue.Projects.Count; i++)
        {
            var project = issue.Projects[i];
            rows.Add(
                Rows(
                    issueId,
                    Key(version, Project, i),
                    ArchiveJson.Write(project with { Evidence = [] }),
                    ArchiveJson.Write(project.Evidence),
                    ("Name", project.Name),
                    ("Zone", project.Zone),
                    ("Stage", project.Stage.ToString()),
                    ("Province", project.Province),
                    ("City", project.City),
                    ("Value", project.Investment?.Value),
                    ("Unit", project.Investment?.Unit)
                )
            );
        }
        for (var i = 0; i < issue.Metrics.Count; i++)
        {
            var metric = issue.Metrics[i];
            rows.Add(
                Rows(
                    issueId,
                    Key(version, Metric, i),
                    ArchiveJson.Write(metric),
                    null,
                    ("Name", metric.Name),
                    ("Zone", metric.Subject.Zone),
                    ("Subject", metric.Subject.Name),
                    ("Value", metric.Value),
                    ("Unit", metric.Unit)
                )
            );
        }
        for (var i = 0; i < issue.People.Count; i++)
        {
            rows.Add(Rows(issueId, Key(version, Person, i), ArchiveJson.Write(issue.People[i]), null, ("Name", issue.People[i].Name)));
        }
        for (var i = 0; i < issue.Organizations.Count; i++)
        {
            var organization = issue.Organizations[i];
            rows.Add(Rows(issueId, Key(version, Organization, i), ArchiveJson.Write(organization), null, ("Name", organization.Name)));
        }
        return rows.SelectMany(row => row);
    }

    public static string Key(string version, string kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{version}|{kind}|{number:D6}");

    /// <summary>Row key of a record's first row: all of it, unless it is long; then the evidence is in rows of its own.</summary>
    public static string FirstPart(string key) => $"{key}|0000";

    /// <summary>Takes a row key apart; null for one that is not of this table.</summary>
    public static (string Version, string Kind, int Number)? Parse(string rowKey) =>
        rowKey.Split('|') is [var version, var kind, var number, _]
            ? (version, kind, int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture))
            : null;

    private static IEnumerable<TableEntity> Rows(
        string issueId,
        string key,
        string fact,
        string? evidence,
        params (string Name, object? Value)[] columns
    )
    {
        var facts = TableText.Chunks(fact).Chunk(TableText.ChunksPerRow).ToList();
        var evidences = TableText.Chunks(evidence ?? "").Chunk(TableText.ChunksPerRow).ToList();
        // A row is either of the fact or of the evidence unless both are short: together they must stay below 1 MiB.
        if (facts is [{ Length: 1 }] && evidences is [] or [{ Length: 1 }])
        {
            var row = new TableEntity(issueId, FirstPart(key));
            TableText.Write(row, FactText, facts[0]);
            TableText.Write(row, EvidenceText, evidences is [var only] ? only : []);
            yield return WithColumns(row, columns);
            yield break;
        }
        var part = 0;
        foreach (var (name, chunks) in facts.Select(f => (FactText, f)).Concat(evidences.Select(e => (EvidenceText, e))))
        {
            var row = new TableEntity(issueId, string.Create(CultureInfo.InvariantCulture, $"{key}|{part:D4}"));
            TableText.Write(row, name, chunks);
            if (part++ == 0)
            {
                row[Parts] = facts.Count + evidences.Count;
                WithColumns(row, columns);
            }
            yield return row;
        }
    }

    private static TableEntity WithColumns(TableEntity row, (string Name, object? Value)[] columns)
    {
        foreach (var (name, value) in columns)
        {
            if (value is not null)
            {
                row[name] = value is string text ? TableText.Column(text) : value;
            }
        }
        return row;
    }

    private static ArticleSummary Summary(Article article)
    {
        var most = article.Notice ? NoticeLength : LeadLength;
        var lead =
            article.Notice ? string.Join('\n', article.Paragraphs)
            : article.Paragraphs is [var first, ..] ? first
            : "";
        return new ArticleSummary
        {
            Number = article.Number,
            Page = article.Page,
            Kicker = article.Kicker,
            Headline = article.Headline,
            Subtitle = article.Subtitle,
            Date = article.Date,
            Bylines = article.Bylines,
            Notice = article.Notice,
            Lead = lead.Length <= most ? lead : lead[..(char.IsHighSurrogate(lead[most - 1]) ? most - 1 : most)],
        };
    }
}
