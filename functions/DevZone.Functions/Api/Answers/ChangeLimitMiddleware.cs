using System.Globalization;
using System.Threading.RateLimiting;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Configuration;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace DevZone.Functions.Api.Answers;

/// <summary>
/// Answers 429 when more changes are asked for than <see cref="ApiOptions"/> allows. The bucket is this instance's: it keeps a runaway
/// client from filling queue and storage, and lets the service do more with more instances. Only who has passed the host's check
/// of the key takes from it, so nobody without a key can use it up.
/// </summary>
internal sealed class ChangeLimitMiddleware : IFunctionsWorkerMiddleware, IDisposable
{
    private static readonly HashSet<string> Changes =
    [
        .. HttpFunction.All.Where(function => function is { NeedsKey: true, IsChange: true }).Select(function => function.Name),
    ];

    private readonly TokenBucketRateLimiter bucket;

    public ChangeLimitMiddleware(ApiOptions options) =>
        bucket = new TokenBucketRateLimiter(
            new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.ChangeBurst,
                TokensPerPeriod = options.ChangesPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                AutoReplenishment = true,
            }
        );

    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (!Changes.Contains(context.FunctionDefinition.Name))
        {
            await next(context);
            return;
        }

        using var lease = bucket.AttemptAcquire();
        if (lease.IsAcquired || context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? Math.Max(1, Math.Ceiling(time.TotalSeconds)) : 1;
        http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        context.GetInvocationResult().Value = Problem.Of(
            StatusCodes.Status429TooManyRequests,
            "too_many_requests",
            "Too much is asked for at once.",
            $"Try again in {wait} s."
        );
    }

    /// <inheritdoc/>
    public void Dispose() => bucket.Dispose();
}
