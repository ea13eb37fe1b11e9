using DevZone.Archive.Ingestion;
using DevZone.Archive.Weeks;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Says how the service is.</summary>
/// <param name="sweep">Knows whether the container can be listed.</param>
/// <param name="queue">The work that waits.</param>
/// <param name="digests">The digests.</param>
public sealed class HealthRoutes(IssueSweep sweep, IngestQueue queue, DigestStore digests)
{
    /// <summary>Alive: answers without asking the storage.</summary>
    [Function("GetHealth")]
    public static IResult Live([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/health")] HttpRequest request) =>
        Uncached(request, new { Status = "alive" });

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
            var swept = await sweep.StatusAsync(cancellationToken);
            var newest = await digests.ListAsync(new(Top: 1), cancellationToken);
            return Uncached(
                request,
                new
                {
                    Status = string.IsNullOrEmpty(swept?.Alarm) ? "ready" : "degraded",
                    Storage = "answers",
                    Sweep = swept,
                    WaitingUploads = await queue.LengthAsync(cancellationToken),
                    Digest = newest.Value is [var digest] ? SummaryEntry.Of(digest) : null,
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
