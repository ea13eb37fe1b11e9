using DevZone.Archive.Tests.Support;
using DevZone.Archive.Uploads;
using DevZone.Reading.Issues;
using DevZone.Testing;

namespace DevZone.Archive.Tests.Ingestion;

/// <summary>At every storage call of an ingestion something goes wrong; then it is run again, and all must be as if nothing had been.</summary>
public sealed class CrashTests(AzuriteFixture azurite)
{
    private static readonly DateOnly Friday = new(2025, 5, 30);
    private static readonly Issue First = TestIssues.Weekly(4384, Friday, "甲", TestIssues.Project("云杉电池项目"));
    private static readonly Issue Second = TestIssues.Weekly(4384, Friday, "乙", TestIssues.Project("青冈风电项目"));
    private static readonly Issue Moved = TestIssues.Weekly(4385, Friday.AddDays(7), "丙");

    /// <summary>All calls take some minutes; unless they are asked for, each scenario tries one in eight, from another first one on.</summary>
    private const int Stride = 8;

    private static readonly bool Exhaustive = Environment.GetEnvironmentVariable("DEVZONE_EXHAUSTIVE") == "1";

    public static TheoryData<string, Fault> Scenarios =>
        new MatrixTheoryData<string, Fault>(
            ["new", "corrected", "same bytes", "moved", "pdf after text", "text after pdf", "deleted", "stand-by", "sweep"],
            [Fault.Killed, Fault.AnswerLost]
        );

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Ingest_EndsAsWithoutFaults_WhenACallGoesWrong(string scenario, Fault fault)
    {
        var counting = new FaultPolicy(fault, at: 0);
        var expected = string.Join('\n', await RunAsync(scenario, counting));
        Assert.True(counting.Calls > 5, $"{counting.Calls} calls");
        var points = Enumerable.Range(1, counting.Calls).Where(at => Exhaustive || at % Stride == scenario.Length % Stride);
        var options = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestArchive.Cancellation };
        await Parallel.ForEachAsync(
            points,
            options,
            async (at, _) =>
            {
                var policy = new FaultPolicy(fault, at);
                var actual = string.Join('\n', await RunAsync(scenario, policy));
                Assert.Equal(expected, actual);
                Assert.True(policy.Calls >= at, $"No call {at}");
            }
        );
    }

    private async Task<IReadOnlyList<string>> RunAsync(string scenario, FaultPolicy fault)
    {
        await using var archive = TestArchive.Create(azurite);
        var act = await PrepareAsync(scenario, archive);
        await using (var faulty = archive.Another(fault))
        {
            // The containers are there since the preparation; looking for them is no call of an ingestion.
            await faulty.Storage.InitializeAsync(TestArchive.Cancellation);
            fault.Armed = true;
            try
            {
                await act(faulty);
            }
            catch (KilledException)
            {
                // That is what is tried here.
            }
        }
        archive.Clock.Advance(TimeSpan.FromMinutes(5));
        await act(archive);
        await archive.Sweep.SweepAsync(TestArchive.Cancellation);
        await archive.Storage.Queue.DeleteIfExistsAsync(TestArchive.Cancellation);
        var catalogue = await archive.CatalogueAsync();
        return
        [
            .. (await StorageDump.OfAsync(archive)).Where(line => !line.Contains("RowKey=sweep", StringComparison.Ordinal)),
            .. catalogue.Issues.Select(issue => $"{issue}"),
            .. catalogue.Projects.Select(project => project.Name),
        ];
    }

    private static async Task<Func<TestArchive, Task>> PrepareAsync(string scenario, TestArchive archive)
    {
        static Func<TestArchive, Task> Ingest(string name) => instance => instance.Ingestion.IngestAsync(name, TestArchive.Cancellation);
        switch (scenario)
        {
            case "new":
                await archive.PutAsync("a.txt", First);
                return Ingest("a.txt");
            case "corrected":
                await archive.IngestAsync("a.txt", First);
                await archive.PutAsync("a.txt", Second);
                return Ingest("a.txt");
            case "same bytes":
                await archive.IngestAsync("a.txt", First);
                await archive.PutAsync("a.txt", First);
                return Ingest("a.txt");
            case "moved":
                await archive.IngestAsync("a.txt", First);
                await archive.PutAsync("a.txt", Moved);
                return Ingest("a.txt");
            case "pdf after text":
                await archive.IngestAsync("a.txt", First);
                await archive.PutAsync("a.pdf", Second);
                return Ingest("a.pdf");
            case "text after pdf":
                await archive.IngestAsync("a.pdf", First);
                await archive.PutAsync("a.txt", Second);
                return Ingest("a.txt");
            case "deleted":
                await archive.IngestAsync("a.txt", First);
                await archive.Storage.Uploads.DeleteBlobAsync("a.txt", cancellationToken: TestArchive.Cancellation);
                return Ingest("a.txt");
            case "stand-by":
                await archive.IngestAsync("a.pdf", First);
                var upload = await archive.IngestAsync("a.txt", Second);
                Assert.Equal(UploadState.Superseded, upload.State);
                await archive.Storage.Uploads.DeleteBlobAsync("a.pdf", cancellationToken: TestArchive.Cancellation);
                return Ingest("a.pdf");
            case "sweep":
                await archive.IngestAsync("a.pdf", First);
                await archive.Storage.Uploads.DeleteBlobAsync("a.pdf", cancellationToken: TestArchive.Cancellation);
                await archive.Storage.Uploads.UploadBlobAsync(
                    "b.txt",
                    BinaryData.FromBytes(FakeReader.Write(Second)),
                    TestArchive.Cancellation
                );
                return async instance =>
                {
                    await instance.Sweep.SweepAsync(TestArchive.Cancellation);
                    await instance.Ingestion.IngestAsync("b.txt", TestArchive.Cancellation);
                };
            default:
                throw new ArgumentOutOfRangeException(nameof(scenario));
        }
    }
}
