using System.Diagnostics;

namespace DevZone.Archive.Telemetry;

/// <summary>One stage of an ingestion, from its making until it is disposed: a span and a measure of its time.</summary>
internal readonly struct IngestionStage : IDisposable
{
    private readonly string name;
    private readonly long begun;
    private readonly Activity? span;

    private IngestionStage(string name)
    {
        this.name = name;
        begun = Stopwatch.GetTimestamp();
        span = ArchiveTelemetry.Source.StartActivity(name);
    }

    /// <summary>Fetching the uploaded file.</summary>
    public static IngestionStage Download() => new("download");

    /// <summary>Keeping its bytes among the originals.</summary>
    public static IngestionStage Keep() => new("keep");

    /// <summary>Reading it, in the child process.</summary>
    public static IngestionStage Read() => new("read");

    /// <summary>Writing record and rows, and making them visible.</summary>
    public static IngestionStage Commit() => new("commit");

    public void Dispose()
    {
        span?.Dispose();
        var elapsed = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        ArchiveTelemetry.Stages.Record(elapsed, new KeyValuePair<string, object?>("devzone.stage", name));
    }
}
