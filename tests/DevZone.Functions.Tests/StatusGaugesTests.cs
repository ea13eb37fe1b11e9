using DevZone.Archive.Status;
using DevZone.Archive.Telemetry;
using Microsoft.Extensions.Time.Testing;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace DevZone.Functions.Tests;

/// <summary>What an exporter of OpenTelemetry is given of the archive's state.</summary>
public sealed class StatusGaugesTests : IDisposable
{
    private static readonly ArchiveStatus Status = new(
        null,
        TimeSpan.FromMinutes(4),
        3,
        2,
        null,
        TimeSpan.FromHours(7),
        1,
        new DateOnly(2026, 3, 6),
        TimeSpan.FromDays(11)
    );

    private readonly FakeTimeProvider clock = new();
    private readonly StatusGauges gauges;
    private readonly Exporter exporter = new();
    private readonly MeterProvider provider;

    public StatusGaugesTests()
    {
        gauges = new StatusGauges(clock);
        provider = Sdk.CreateMeterProviderBuilder()
            .AddMeter(ArchiveTelemetry.Name)
            .AddReader(new BaseExportingMetricReader(exporter))
            .Build();
    }

    [Fact]
    public void Report_TellsEveryState()
    {
        gauges.Report(Status);

        Assert.Equal(
            new Dictionary<string, double>(StringComparer.Ordinal)
            {
                [ArchiveTelemetry.WaitingMessages] = 3,
                [ArchiveTelemetry.PoisonMessages] = 2,
                [ArchiveTelemetry.DigestDelay] = 7 * 3600,
                [ArchiveTelemetry.SweepAge] = 4 * 60,
                [ArchiveTelemetry.FailedDeliveries] = 1,
                [ArchiveTelemetry.IssueAge] = 11 * 86400,
            },
            Export()
        );
    }

    [Fact]
    public void Report_HoldsUntilItIsTooOld()
    {
        gauges.Report(Status);
        clock.Advance(StatusGauges.Validity / 2);
        gauges.Report(Status with { WaitingUploads = 4 });
        clock.Advance(StatusGauges.Validity - TimeSpan.FromSeconds(1));

        Assert.Equal(4, Export()[ArchiveTelemetry.WaitingMessages]);

        clock.Advance(TimeSpan.FromSeconds(1));
        Export(); // What was told last goes out once more.
        Assert.Empty(Export());
    }

    [Fact]
    public void Report_TellsAgain_AfterOneWasTooOld()
    {
        gauges.Report(Status);
        clock.Advance(StatusGauges.Validity);
        Export();

        gauges.Report(Status with { PoisonMessages = 9 });

        Assert.Equal(9, Export()[ArchiveTelemetry.PoisonMessages]);
    }

    public void Dispose()
    {
        provider.Dispose();
        gauges.Dispose();
    }

    private Dictionary<string, double> Export()
    {
        exporter.Values.Clear();
        provider.ForceFlush();
        return new Dictionary<string, double>(exporter.Values, StringComparer.Ordinal);
    }

    private sealed class Exporter : BaseExporter<Metric>
    {
        public Dictionary<string, double> Values { get; } = new(StringComparer.Ordinal);

        public override ExportResult Export(in Batch<Metric> batch)
        {
            foreach (var metric in batch)
            {
                foreach (ref readonly var point in metric.GetMetricPoints())
                {
                    Values[metric.Name] =
                        metric.MetricType == MetricType.LongGauge ? point.GetGaugeLastValueLong() : point.GetGaugeLastValueDouble();
                }
            }

            return ExportResult.Success;
        }
    }
}
