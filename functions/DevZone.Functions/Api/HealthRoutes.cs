using System.Reflection;
using DevZone.Archive.Status;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Says how the service is.</summary>
/// <param name="archive">Finds out how the archive does.</param>
public sealed class HealthRoutes(ArchiveStatusReader archive)
{
    private static readonly string Version = typeof(HealthRoutes)
        .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion;

    /// <summary>Alive, and which version: answers without asking the storage.</summary>
    [Function("GetHealth")]
    public static IResult Live([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/health")] HttpRequest request) =>
        Uncached(request, new { Status = "alive", Version });

    /// <summary>
    /// Ready: 200 while the storage answers, 503 otherwise. A container that cannot be listed is an alarm, not an outage: what was
    /// announced is read, and everything known is answered.
    /// </summary>
    [Function("GetReadiness")]
    public async Task<IResult> ReadyAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/health/ready")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var status = await archive.ReadAsync(cancellationToken);
            return Uncached(
                request,
                new
                {
                    Status = string.IsNullOrEmpty(status.Sweep?.Alarm) ? "ready" : "degraded",
                    Storage = "answers",
                    status.Sweep,
                    status.WaitingUploads,
                    status.PoisonMessages,
                    Digest = status.NewestDigest is { } digest ? SummaryEntry.Of(digest) : null,
                    DigestDelayHours = Math.Round(status.DigestDelay.TotalHours, 1),
                    status.NewestIssue,
                }
            );
        }
        catch (Exception error) when (StorageOutage.Is(error))
        {
            return StorageOutage.Answer("not_ready");
        }
    }

    private static IResult Uncached<T>(HttpRequest request, T value)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return Results.Json(value, ApiJson.Options);
    }
}
