using DevZone.LocalHost.Invocation;
using OpenTelemetry;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Microsoft.Azure.Functions.Worker.OpenTelemetry;

/// <summary>Readies OpenTelemetry for functions.</summary>
public static class ConfigureFunctionsOpenTelemetry
{
    /// <summary>
    /// Names the service and listens to the spans of invocations. The worker's own also tells the host to leave the telemetry to it; here
    /// there is only one process.
    /// </summary>
    /// <param name="builder">OpenTelemetry as it is being set up.</param>
    public static IOpenTelemetryBuilder UseFunctionsWorkerDefaults(this IOpenTelemetryBuilder builder) =>
        builder
            .ConfigureResource(resource => resource.AddService("DevZoneFunctions"))
            .WithTracing(tracing => tracing.AddSource(FunctionExecutor.ActivitySourceName));
}
