using Azure.Monitor.OpenTelemetry.Exporter;
using DevZone.Archive.Telemetry;
using DevZone.Functions.Configuration;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace DevZone.Functions.Hosting;

/// <summary>
/// Sends traces, measures and logs where a setting says: <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> for any collector of OpenTelemetry,
/// <c>APPLICATIONINSIGHTS_CONNECTION_STRING</c> for Azure Monitor, which is reached by the same identity as the storage. Without
/// either nothing is collected.
/// </summary>
internal static class Telemetry
{
    /// <summary>Counts and times every call to the storage.</summary>
    private const string OutgoingHttp = "System.Net.Http";

    public static void AddTelemetry(this IServiceCollection services, AppOptions options)
    {
        var toCollector = options.CollectorAddress is not null;
        var toAzureMonitor = !string.IsNullOrEmpty(options.ApplicationInsights);
        if (!toCollector && !toAzureMonitor)
        {
            return;
        }

        var telemetry = services
            .AddOpenTelemetry()
            .UseFunctionsWorkerDefaults()
            .WithTracing(tracing => tracing.AddSource(ArchiveTelemetry.Name).AddAspNetCoreInstrumentation())
            .WithMetrics(metrics => metrics.AddMeter(ArchiveTelemetry.Name, OutgoingHttp).AddAspNetCoreInstrumentation())
            .WithLogging(null, logs => logs.IncludeScopes = true);
        if (toCollector)
        {
            telemetry.UseOtlpExporter();
        }

        if (toAzureMonitor)
        {
            telemetry.UseAzureMonitorExporter(exporter => exporter.Credential = StorageConnection.Identity(options));
        }
    }
}
