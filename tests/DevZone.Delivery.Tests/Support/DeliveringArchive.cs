using DevZone.Archive;
using DevZone.Archive.Deliveries;
using DevZone.Archive.Digests;
using DevZone.Archive.Digests.Rendering;
using DevZone.Archive.Identity;
using DevZone.Archive.Ingestion;
using DevZone.Archive.Storage;
using DevZone.Archive.Uploads;
using DevZone.Archive.Weeks;
using DevZone.Reader;
using DevZone.Reading;
using DevZone.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace DevZone.Delivery.Tests.Support;

/// <summary>An archive with a sample issue of 2026-W10, on the Monday after it; several of one prefix are several instances.</summary>
internal sealed class DeliveringArchive : IAsyncDisposable
{
    private readonly string connectionString;
    private readonly string prefix;
    private readonly ServiceProvider services;

    private DeliveringArchive(string connectionString, string prefix, FakeTimeProvider clock)
    {
        this.connectionString = connectionString;
        this.prefix = prefix;
        Clock = clock;
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IIssueReader>(_ => new ReaderPool())
            .AddArchive(_ => ArchiveStorage.Connect(connectionString, prefix))
            .BuildServiceProvider();
    }

    public static DigestStyle Style { get; } = new(DigestLanguage.Chinese, new DigestLinks(new Uri("https://zones.example")));

    public FakeTimeProvider Clock { get; }

    public DeliveryStore Deliveries => services.GetRequiredService<DeliveryStore>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<DeliveringArchive> CreateAsync(AzuriteFixture azurite)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 9, 0, 10, 0, TimeSpan.Zero));
        var archive = new DeliveringArchive(azurite.ConnectionString, AzuriteFixture.UniqueName("delivery"), clock);
        await archive.IngestAsync("2026-03-06.txt");
        return archive;
    }

    /// <summary>Another instance on the same storage, with the same clock.</summary>
    public DeliveringArchive Another() => new(connectionString, prefix, Clock);

    public DigestDelivery DeliveryTo(params Recipient[] recipients) => DeliveryTo(new DeliveryRules(ResendWhenChanged: false), recipients);

    public DigestDelivery DeliveryTo(DeliveryRules rules, params Recipient[] recipients) =>
        new(
            recipients,
            rules,
            services.GetRequiredService<WeeklyDigests>(),
            services.GetRequiredService<DigestStore>(),
            Deliveries,
            Clock,
            NullLogger<DigestDelivery>.Instance
        );

    /// <summary>Takes a sample in, as it is or with words put in place of others.</summary>
    public async Task IngestAsync(string sample, string words = "", string others = "")
    {
        var text = await File.ReadAllTextAsync(RepositoryPaths.In("samples", sample), Cancel);
        var changed = words.Length > 0 ? text.Replace(words, others, StringComparison.Ordinal) : text;
        Assert.True(words.Length == 0 || changed != text, $"The sample does not say {words}.");
        await using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(changed));
        await services.GetRequiredService<UploadStore>().PutAsync(sample, content, Cancel);
        await services.GetRequiredService<IssueIngestion>().IngestAsync(sample, Cancel);
    }

    public Task CompileDueAsync() => services.GetRequiredService<WeeklyDigests>().CompileDueAsync(Cancel);

    /// <summary>The digest of the sample's week.</summary>
    public async Task<DigestToSend> DigestAsync()
    {
        await CompileDueAsync();
        var store = services.GetRequiredService<DigestStore>();
        var stored = await store.FindAsync(new IsoWeek(2026, 10), Cancel);
        return new DigestToSend(stored!, (await store.ReadAsync(stored!, Cancel))!);
    }

    public async ValueTask DisposeAsync() => await services.DisposeAsync();
}
