using System.Diagnostics;
using System.Text;
using DevZone.Archive;
using DevZone.Archive.Digests;
using DevZone.Archive.Ingestion;
using DevZone.Archive.Storage;
using DevZone.Archive.Uploads;
using DevZone.Archive.Views;
using DevZone.Generator;
using DevZone.Reading;
using DevZone.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace DevZone.Benchmarks.Archive;

/// <summary>What the digest of the newest week costs as the archive grows: 1 is a cost that does not grow.</summary>
internal static class DigestBenchmark
{
    private const int Repetitions = 15;

    /// <summary>Issues before the first measurement: every project has its whole life behind it by then.</summary>
    private const int First = 40;

    /// <summary>Runs it.</summary>
    /// <param name="count">Issues that the archive has in the end.</param>
    public static async Task RunAsync(int count)
    {
        var azurite = new AzuriteFixture { InMemory = true };
        await azurite.InitializeAsync();
        await using var stop = azurite;
        await using var services = new ServiceCollection()
            .AddSingleton<IIssueReader, TextReader>()
            .AddArchive(_ => ArchiveStorage.Connect(azurite.ConnectionString))
            .BuildServiceProvider();
        var generator = new IssueGenerator(seed: 7);
        double? first = null;
        var filled = 0;
        for (var size = First; size <= count; size = size < count ? Math.Min(size * 2, count) : size + 1)
        {
            await IngestAsync(services, generator, filled, size);
            filled = size;
            var catalogue = await services.GetRequiredService<CatalogueReader>().CurrentAsync(CancellationToken.None);
            var digests = services.GetRequiredService<WeeklyDigests>();
            var milliseconds = new List<double>();
            for (var i = 0; i < Repetitions; i++)
            {
                var watch = Stopwatch.StartNew();
                await digests.CompileAsync(catalogue.Weeks[0], CancellationToken.None);
                milliseconds.Add(watch.Elapsed.TotalMilliseconds);
            }

            var median = Percentile.Of(milliseconds, 0.5);
            first ??= median;
            var due = Stopwatch.StartNew();
            var weeks = await digests.CompileDueAsync(CancellationToken.None);
            Report.Line(
                $"digest after {size} issues",
                $"{median:0} ms (median), {median / first:0.00} of the first; {weeks.Count} digests that were due: {due.Elapsed.TotalMilliseconds / Math.Max(1, weeks.Count):0} ms each"
            );
        }
    }

    private static Task IngestAsync(ServiceProvider services, IssueGenerator generator, int from, int to) =>
        Parallel.ForAsync(
            from,
            to,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (number, cancellation) =>
            {
                var issue = generator.Generate(number);
                using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(issue.Text));
                await services.GetRequiredService<UploadStore>().PutAsync($"{issue.Name}.txt", bytes, cancellation);
                await services.GetRequiredService<IssueIngestion>().IngestAsync($"{issue.Name}.txt", cancellation);
            }
        );

    private sealed class TextReader : IIssueReader
    {
        public Task<ReadResult> ReadAsync(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken) =>
            Task.FromResult(IssueReader.Read(bytes, name, cancellationToken: cancellationToken));
    }
}
