using System.Text.Json;
using Azure.Core.Pipeline;
using DevZone.Archive.Commits;
using DevZone.Archive.Deliveries;
using DevZone.Archive.Digests;
using DevZone.Archive.Identity;
using DevZone.Archive.Ingestion;
using DevZone.Archive.Search;
using DevZone.Archive.Status;
using DevZone.Archive.Storage;
using DevZone.Archive.Uploads;
using DevZone.Archive.Views;
using DevZone.Archive.Weeks;
using DevZone.Reading;
using DevZone.Reading.Issues;
using DevZone.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace DevZone.Archive.Tests.Support;

/// <summary>An archive of its own in the shared Azurite; several of one prefix are several instances of the functions.</summary>
internal sealed class TestArchive : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestArchive(string connectionString, string prefix, ManualClock clock, IReadOnlyList<HttpPipelinePolicy> policies)
    {
        ConnectionString = connectionString;
        Prefix = prefix;
        Clock = clock;
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IIssueReader>(Reader)
            .AddArchive(_ => ArchiveStorage.Connect(connectionString, prefix, policies))
            .BuildServiceProvider();
    }

    public string ConnectionString { get; }
    public string Prefix { get; }
    public ManualClock Clock { get; }
    public FakeReader Reader { get; } = new();

    public ArchiveStorage Storage => services.GetRequiredService<ArchiveStorage>();
    public UploadStore Uploads => services.GetRequiredService<UploadStore>();
    public IssueIngestion Ingestion => services.GetRequiredService<IssueIngestion>();
    public IssueSweep Sweep => services.GetRequiredService<IssueSweep>();
    public CatalogueReader Catalogues => services.GetRequiredService<CatalogueReader>();
    public IssueRecords Records => services.GetRequiredService<IssueRecords>();
    public WeeklyDigests WeeklyDigests => services.GetRequiredService<WeeklyDigests>();
    public SearchReader Search => services.GetRequiredService<SearchReader>();
    public DeliveryStore Deliveries => services.GetRequiredService<DeliveryStore>();
    public ArchiveStatusReader Status => services.GetRequiredService<ArchiveStatusReader>();
    public DigestStore Digests => services.GetRequiredService<DigestStore>();
    public UploadStates States => services.GetRequiredService<UploadStates>();
    public Committer Committer => services.GetRequiredService<Committer>();

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TestArchive Create(AzuriteFixture azurite, params IReadOnlyList<HttpPipelinePolicy> policies) =>
        new(azurite.ConnectionString, AzuriteFixture.UniqueName("archive"), new ManualClock(), policies);

    /// <summary>Another instance on the same storage, with the same clock.</summary>
    public TestArchive Another(params IReadOnlyList<HttpPipelinePolicy> policies) => new(ConnectionString, Prefix, Clock, policies);

    public Task<Upload> PutAsync(string name, Issue issue) => PutAsync(name, FakeReader.Write(issue));

    public async Task<Upload> PutAsync(string name, byte[] bytes) => await Uploads.PutAsync(name, new MemoryStream(bytes), Cancellation);

    public async Task<Upload> IngestAsync(string name, Issue issue)
    {
        await PutAsync(name, issue);
        return await IngestAsync(name);
    }

    public async Task<Upload> IngestAsync(string name)
    {
        await Ingestion.IngestAsync(name, Cancellation);
        return await StateAsync(name);
    }

    public async Task<Upload> StateAsync(string name) =>
        await Uploads.FindAsync(UploadId.Of(name), Cancellation) ?? throw new InvalidOperationException($"No upload '{name}'.");

    public Task<Catalogue> CatalogueAsync() => Catalogues.CurrentAsync(Cancellation);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}

/// <summary>Reads the files that tests make: the JSON of an issue, or an order to reject or to throw.</summary>
internal sealed class FakeReader : IIssueReader
{
    public int Readings { get; private set; }

    /// <summary>Runs within each reading.</summary>
    public Func<string, Task>? During { get; set; }

    public static byte[] Write(Issue issue) => JsonSerializer.SerializeToUtf8Bytes(issue, IssueJson.Compact);

    public async Task<ReadResult> ReadAsync(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken)
    {
        Readings++;
        if (During is { } during)
        {
            await during(name);
        }
        if (bytes.IsEmpty)
        {
            return new ReadResult.Rejected(RejectionCode.Empty, "There are no bytes.");
        }
        if (bytes.Span.SequenceEqual("throw"u8))
        {
            throw new InvalidOperationException("The reader broke.");
        }
        var issue = JsonSerializer.Deserialize(bytes.Span, IssueJson.Compact)!;
        var mediaType = name.EndsWith(".pdf", StringComparison.Ordinal) ? "application/pdf" : "text/plain";
        return new ReadResult.Read(issue with { Source = new Source(name, mediaType, OriginalStore.Sha256(bytes.Span)) });
    }
}

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class ManualClock : TimeProvider
{
    private DateTimeOffset now = new(2025, 6, 1, 4, 0, 0, TimeSpan.Zero);

    public void Advance(TimeSpan time) => now += time;

    public override DateTimeOffset GetUtcNow() => now;
}
