using OpenTelemetry;
using OpenTelemetry.Resources;

namespace Microsoft.Azure.Functions.Worker.OpenTelemetry;

/// <summary>Readies OpenTelemetry for functions.</summary>
public static class ConfigureFunctionsOpenTelemetry
{
    /// <summary>Names the service. The worker's own also tells the host to leave the logs to it; here there is only one process.</summary>
    /// <param name="builder">OpenTelemetry as it is being set up.</param>
    public static OpenTelemetryBuilder UseFunctionsWorkerDefaults(this OpenTelemetryBuilder builder) =>
        builder.ConfigureResource(resource => resource.AddService("dotnetiso"));
}
