using System.Reflection;
using DevZone.Archive.Status;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Api.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Says how the service is.</summary>
/// <param name="archive">Finds out how the archive does.</param>
public sealed class HealthRoutes(ArchiveStatusReader archive)
{
    private const string NotReady = "not_ready";

    private static readonly string Version = typeof(HealthRoutes)
        .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion;

    private static readonly Operation GetHealth = new()
    {
        Reply = Reply.Json<Liveness>("It is alive.") with { IsTagged = false },
        Unavailable = [],
    };

    private static readonly Operation GetReadiness = new()
    {
        Reply = Reply.Json<Readiness>("It is ready.") with { IsTagged = false },
        Unavailable = [NotReady],
    };

    /// <summary>Alive, and which version: answers without asking the storage.</summary>
    [Function(nameof(GetHealth))]
    public static IResult Live([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/health")] HttpRequest request) =>
        GetHealth.Read(request).Problem ?? Uncached(request, new Liveness("alive", Version));

    /// <summary>
    /// Ready: 200 while the storage answers, 503 otherwise. Uploads that are not listed, a late digest and failed deliveries are alarms, not
    /// outages: what was announced is read, and everything known is answered.
    /// </summary>
    [Function(nameof(GetReadiness))]
    public async Task<IResult> ReadyAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/health/ready")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        if (GetReadiness.Read(request).Problem is { } problem)
        {
            return problem;
        }

        try
        {
            var status = await archive.ReadAsync(cancellationToken);
            return Uncached(request, Readiness.Of(status));
        }
        catch (Exception error) when (StorageOutage.Is(error))
        {
            return StorageOutage.Answer(NotReady);
        }
    }

    private static IResult Uncached<T>(HttpRequest request, T value)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return Results.Json(value, ApiJson.Options);
    }
}
