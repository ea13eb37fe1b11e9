using DevZone.Archive.Commits;
using DevZone.Archive.Deliveries;
using DevZone.Archive.Digests;
using DevZone.Archive.Ingestion;
using DevZone.Archive.Search;
using DevZone.Archive.Status;
using DevZone.Archive.Storage;
using DevZone.Archive.Telemetry;
using DevZone.Archive.Uploads;
using DevZone.Archive.Views;
using DevZone.Archive.Weeks;
using DevZone.Reading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DevZone.Archive;

/// <summary>Puts the archive together.</summary>
public static class ArchiveServices
{
    /// <summary>
    /// Adds <see cref="UploadStore"/>, <see cref="UploadLinks"/>, <see cref="IssueIngestion"/>, <see cref="IssueSweep"/>, <see cref="IngestQueue"/>,
    /// <see cref="CatalogueReader"/>, <see cref="IssueRecords"/>, <see cref="SearchReader"/>, <see cref="DigestStore"/>,
    /// <see cref="DeliveryStore"/>, <see cref="WeeklyDigests"/>, <see cref="ArchiveStatusReader"/> and <see cref="StatusGauges"/>. Ingestion
    /// wants an <see cref="IIssueReader"/> among the services, and <see cref="IngestOptions"/> where they are not the default ones.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="storage">Makes the storage, once.</param>
    public static IServiceCollection AddArchive(this IServiceCollection services, Func<IServiceProvider, ArchiveStorage> storage)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new IngestOptions());
        services.TryAdd(ServiceDescriptor.Singleton(typeof(ILogger<>), typeof(NullLogger<>)));
        return services
            .AddSingleton(storage)
            .AddSingleton<CatalogueTable>()
            .AddSingleton<RecordStore>()
            .AddSingleton<FactStore>()
            .AddSingleton<OriginalStore>()
            .AddSingleton<SegmentStore>()
            .AddSingleton<Cleaner>()
            .AddSingleton<Committer>()
            .AddSingleton<UploadStates>()
            .AddSingleton<Settlement>()
            .AddSingleton<ClaimedReading>()
            .AddSingleton(s => new UploadStore(
                s.GetRequiredService<ArchiveStorage>(),
                s.GetRequiredService<CatalogueTable>(),
                s.GetRequiredService<UploadStates>(),
                s.GetRequiredService<OriginalStore>(),
                s.GetRequiredService<Settlement>(),
                s.GetRequiredService<IngestOptions>()
            ))
            .AddSingleton(s => new UploadLinks(s.GetRequiredService<ArchiveStorage>(), s.GetRequiredService<TimeProvider>()))
            .AddSingleton(s => new IssueIngestion(
                s.GetRequiredService<ArchiveStorage>(),
                s.GetRequiredService<CatalogueTable>(),
                s.GetRequiredService<UploadStates>(),
                s.GetRequiredService<Settlement>(),
                s.GetRequiredService<ClaimedReading>(),
                s.GetRequiredService<IngestOptions>(),
                s.GetRequiredService<TimeProvider>(),
                s.GetRequiredService<ILogger<IssueIngestion>>()
            ))
            .AddSingleton(s => new IngestQueue(s.GetRequiredService<ArchiveStorage>()))
            .AddSingleton(s => new IssueSweep(
                s.GetRequiredService<ArchiveStorage>(),
                s.GetRequiredService<CatalogueTable>(),
                s.GetRequiredService<UploadStates>(),
                s.GetRequiredService<Settlement>(),
                s.GetRequiredService<Cleaner>(),
                s.GetRequiredService<IngestQueue>(),
                s.GetRequiredService<IngestOptions>(),
                s.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton(s => new CatalogueReader(
                s.GetRequiredService<ArchiveStorage>(),
                s.GetRequiredService<CatalogueTable>(),
                s.GetRequiredService<FactStore>(),
                s.GetRequiredService<SegmentStore>()
            ))
            .AddSingleton(s => new IssueRecords(
                s.GetRequiredService<CatalogueReader>(),
                s.GetRequiredService<RecordStore>(),
                s.GetRequiredService<FactStore>()
            ))
            .AddSingleton<SearchSegments>()
            .AddSingleton(s => new SearchReader(
                s.GetRequiredService<CatalogueReader>(),
                s.GetRequiredService<IssueRecords>(),
                s.GetRequiredService<SearchSegments>()
            ))
            .AddSingleton(s => new DigestStore(s.GetRequiredService<ArchiveStorage>(), s.GetRequiredService<TimeProvider>()))
            .AddSingleton(s => new DeliveryStore(s.GetRequiredService<ArchiveStorage>(), s.GetRequiredService<TimeProvider>()))
            .AddSingleton<WeeklyDigests>()
            .AddSingleton<StatusGauges>()
            .AddSingleton(s => new ArchiveStatusReader(
                s.GetRequiredService<ArchiveStorage>(),
                s.GetRequiredService<CatalogueReader>(),
                s.GetRequiredService<IssueSweep>(),
                s.GetRequiredService<IngestQueue>(),
                s.GetRequiredService<DigestStore>(),
                s.GetRequiredService<DeliveryStore>(),
                s.GetRequiredService<TimeProvider>()
            ));
    }
}
