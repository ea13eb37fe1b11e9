using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using DevZone.Archive.Telemetry;
using DevZone.Archive.Tests.Support;
using DevZone.Testing;

namespace DevZone.Archive.Tests.Telemetry;

public class ArchiveTelemetryTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task OneTrace_LeadsFromTheUploadToTheCommit()
    {
        await using var archive = TestArchive.Create(azurite);
        using var spans = new Spans();
        using var upload = new Activity("an upload").SetIdFormat(ActivityIdFormat.W3C).Start();
        var taken = await archive.PutAsync("a.txt", TestIssues.Weekly(1, new DateOnly(2026, 3, 6)));
        upload.Stop();

        await archive.Ingestion.IngestAsync("a.txt", TestArchive.Cancellation);

        var trace = spans.Ended.Where(span => span.TraceId == upload.TraceId).ToList();
        var ingestion = Assert.Single(trace, span => span.OperationName == "ingest upload");
        Assert.Equal(upload.SpanId, ingestion.ParentSpanId);
        Assert.Equal(taken.Id, ingestion.GetTagItem("devzone.upload.id"));
        Assert.Equal("ready", ingestion.GetTagItem("devzone.upload.state"));
        Assert.NotNull(ingestion.GetTagItem("devzone.articles"));
        Assert.NotNull(ingestion.GetTagItem("devzone.warnings"));
        Assert.Equal(
            ["commit", "download", "keep", "read"],
            trace.Where(span => span.ParentSpanId == ingestion.SpanId).Select(span => span.OperationName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Measures_CountWhatWasSettled()
    {
        await using var archive = TestArchive.Create(azurite);
        using var measures = new Measures();
        await archive.PutAsync("a.txt", TestIssues.Weekly(1, new DateOnly(2026, 3, 6)));

        await archive.Ingestion.IngestAsync("a.txt", TestArchive.Cancellation);

        Assert.Contains(measures.Of(ArchiveTelemetry.UploadsSettled), m => (string?)m.Tags["devzone.upload.state"] == "ready");
        Assert.NotEmpty(measures.Of(ArchiveTelemetry.IngestionLag));
        Assert.Contains(measures.Of(ArchiveTelemetry.StageDuration), m => (string?)m.Tags["devzone.stage"] == "commit");
        Assert.Contains(measures.Of(ArchiveTelemetry.StorageWrites), m => (string?)m.Tags["devzone.storage.kind"] == "row" && m.Value > 0);
    }

    /// <summary>The spans of the archive that ended since; other tests' are among them.</summary>
    private sealed class Spans : IDisposable
    {
        private readonly ActivityListener listener;

        public Spans()
        {
            listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == ArchiveTelemetry.Name,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = Ended.Add,
            };
            ActivitySource.AddActivityListener(listener);
        }

        public ConcurrentBag<Activity> Ended { get; } = [];

        public void Dispose() => listener.Dispose();
    }

    /// <summary>What the archive measured since; other tests' measures are among them.</summary>
    private sealed class Measures : IDisposable
    {
        private readonly MeterListener listener = new();
        private readonly ConcurrentBag<(string Instrument, double Value, Dictionary<string, object?> Tags)> taken = [];

        public Measures()
        {
            listener.InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == ArchiveTelemetry.Name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            };
            listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
            listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
            listener.Start();
        }

        public IEnumerable<(double Value, Dictionary<string, object?> Tags)> Of(string instrument) =>
            taken.Where(measure => measure.Instrument == instrument).Select(measure => (measure.Value, measure.Tags));

        public void Dispose() => listener.Dispose();

        private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            taken.Add((instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value)));
    }
}
