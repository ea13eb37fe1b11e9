using System.Text.Json;
using DevZone.Archive;
using DevZone.Archive.Ingestion;
using DevZone.Archive.Storage;
using DevZone.Archive.Uploads;
using DevZone.Archive.Views;
using DevZone.Reading;
using DevZone.Reading.Issues;
using Microsoft.Extensions.DependencyInjection;

namespace DevZone.Benchmarks.Archive;

/// <summary>
/// An archive of a given number of projects, filled by ingestion itself, but with issues that are records from the start: writing and
/// reading 4,000 newspapers first would take an hour and say nothing about queries.
/// </summary>
internal static class SyntheticArchive
{
    /// <summary>Projects that are new in an issue; each is told again in the next one.</summary>
    private const int NewProjects = 250;

    private const int ZonesPerIssue = 30;
    private const int Zones = 300;
    private static readonly DateOnly FirstDay = new(2010, 1, 8);

    /// <summary>Connects to the archive in this process.</summary>
    public static ServiceProvider Open(string connectionString) =>
        new ServiceCollection()
            .AddSingleton<IIssueReader>(new RecordReader())
            .AddArchive(_ => ArchiveStorage.Connect(connectionString))
            .BuildServiceProvider();

    /// <summary>Fills it.</summary>
    public static async Task FillAsync(string connectionString, int projects)
    {
        await using var services = Open(connectionString);
        var uploads = services.GetRequiredService<UploadStore>();
        var ingestion = services.GetRequiredService<IssueIngestion>();
        var issues = Enumerable.Range(0, (projects + NewProjects - 1) / NewProjects);
        await Parallel.ForEachAsync(
            issues,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (number, cancellation) =>
            {
                var name = $"{number:D5}.txt";
                using var bytes = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(IssueOf(number), IssueJson.Compact));
                await uploads.PutAsync(name, bytes, cancellation);
                await ingestion.IngestAsync(name, cancellation);
            }
        );
        // Writes the segments, with which a host starts.
        _ = await services.GetRequiredService<CatalogueReader>().CurrentAsync(CancellationToken.None);
    }

    private static Issue IssueOf(int number)
    {
        var date = FirstDay.AddDays(7 * number);
        return new Issue
        {
            Source = new Source("", "text/plain", ""),
            Masthead = new Masthead
            {
                Title = "溯川科技报",
                Edition = "园区建设周刊",
                IssueNumber = 1 + (date.DayOfYear / 7),
                TotalIssueNumber = number + 1,
                Date = date,
            },
            Articles =
            [
                new Article
                {
                    Number = 1,
                    Headline = $"第{number}期头条",
                    Paragraphs = ["重点项目集中签约。"],
                },
            ],
            Zones = [.. Enumerable.Range(0, ZonesPerIssue).Select(i => ZoneOf(((number * ZonesPerIssue) + i) % Zones))],
            Projects =
            [
                .. Enumerable.Range(0, NewProjects).Select(i => ProjectOf(number, i, ProjectStage.Signed)),
                .. Enumerable.Range(0, number > 0 ? NewProjects : 0).Select(i => ProjectOf(number - 1, i, ProjectStage.Started)),
            ],
        };
    }

    private static Zone ZoneOf(int number) =>
        new()
        {
            Id = $"z{number}",
            Name = $"第{number}号经济技术开发区",
            Level = ZoneLevel.Provincial,
            Province = "溯川",
            City = $"城{number % 40}",
            Mentions = [Clause($"第{number}号经开区")],
        };

    private static Project ProjectOf(int issue, int number, ProjectStage stage) =>
        new()
        {
            Id = $"p{issue}-{number}",
            Name = $"{issue}号{number}线储能电池生产基地项目",
            Zone = $"z{((issue * ZonesPerIssue) + (number % ZonesPerIssue)) % Zones}",
            Province = "溯川",
            Stage = stage,
            Investment = new Quantity
            {
                Value = (number + 1) * 1e8,
                Low = (number + 1) * 1e8,
                High = (number + 1) * 1e8,
                Unit = "元",
                Text = $"{number + 1}亿元",
            },
            Evidence = [Clause($"总投资{number + 1}亿元")],
        };

    private static Evidence Clause(string text) => new(1, null, 0, 0, text.Length, text);

    /// <summary>Reads what <see cref="FillAsync"/> uploads: the records themselves.</summary>
    private sealed class RecordReader : IIssueReader
    {
        public Task<ReadResult> ReadAsync(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken)
        {
            var issue = JsonSerializer.Deserialize(bytes.Span, IssueJson.Compact)!;
            var sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes.Span));
            return Task.FromResult<ReadResult>(new ReadResult.Read(issue with { Source = new Source(name, "text/plain", sha256) }));
        }
    }
}
