using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using DevZone.Archive.Digests.Rendering;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace DevZone.Delivery.Webhooks;

/// <summary>An address that is told of digests, by signed messages that are repeated until it takes them.</summary>
internal sealed class WebhookRecipient : Recipient
{
    /// <summary>Retries within one delivery; between deliveries the timer comes again.</summary>
    private const int Retries = 4;

    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly Uri address;
    private readonly byte[] secret;
    private readonly DigestLinks links;
    private readonly HttpClient http;
    private readonly TimeProvider clock;
    private readonly ResiliencePipeline<HttpResponseMessage> pipeline;

    /// <param name="options">The address and the secret.</param>
    /// <param name="links">Where the digest's links lead.</param>
    /// <param name="http">Must not follow redirections: what is signed is for this address.</param>
    /// <param name="clock">Dates the messages.</param>
    /// <param name="firstPause">How long to wait before the first retry; each next one takes twice as long.</param>
    public WebhookRecipient(WebhookOptions options, DigestLinks links, HttpClient http, TimeProvider clock, TimeSpan firstPause)
        : base("webhook", options.Address!.AbsoluteUri, options.Address.GetLeftPart(UriPartial.Path))
    {
        address = options.Address;
        secret = WebhookSignature.TryReadSecret(options.Secret, out var bytes)
            ? bytes
            : throw new ArgumentException("The secret cannot be read.", nameof(options));
        this.links = links;
        this.http = http;
        this.clock = clock;
        pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(
                new RetryStrategyOptions<HttpResponseMessage>
                {
                    ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                        .Handle<HttpRequestException>()
                        .Handle<TimeoutRejectedException>()
                        .HandleResult(IsTransient),
                    MaxRetryAttempts = Retries,
                    Delay = firstPause,
                    MaxDelay = LongestPause,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    DelayGenerator = attempt => ValueTask.FromResult(Asked(attempt.Outcome.Result)),
                    OnRetry = attempt =>
                    {
                        attempt.Outcome.Result?.Dispose();
                        return ValueTask.CompletedTask;
                    },
                }
            )
            .AddTimeout(AttemptTimeout)
            .Build();
    }

    /// <summary>The message's id lets the receiver leave a repeated one alone, so a claim whose sender went down is taken up again.</summary>
    public override TimeSpan? ClaimExpiry { get; } = TimeSpan.FromMinutes(10);

    public override async Task SendAsync(DigestToSend digest, bool again, CancellationToken cancellationToken)
    {
        var message = WebhookMessage.Of(digest, links);
        try
        {
            using var answer = await pipeline.ExecuteAsync(async cancel => await PostAsync(message, cancel), cancellationToken);
            if (!answer.IsSuccessStatusCode)
            {
                throw new DeliveryFailedException($"It answered {(int)answer.StatusCode}.");
            }
        }
        catch (Exception error) when (error is HttpRequestException or TimeoutRejectedException or OperationCanceledException)
        {
            throw new DeliveryFailedException($"No answer ({error.GetType().Name}).", error);
        }
    }

    private static bool IsTransient(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)answer.StatusCode >= 500;

    /// <summary>The pause that the receiver asks for, as far as it is bearable; null leaves it to the pipeline.</summary>
    private static TimeSpan? Asked(HttpResponseMessage? answer) =>
        answer?.Headers.RetryAfter?.Delta is { } pause ? (pause < LongestPause ? pause : LongestPause) : null;

    private async Task<HttpResponseMessage> PostAsync(WebhookMessage message, CancellationToken cancellationToken)
    {
        // Signed anew at each attempt: receivers refuse what is minutes old.
        var sent = clock.GetUtcNow();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(message.Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("webhook-id", message.Id);
        request.Headers.Add("webhook-timestamp", sent.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Of(secret, message.Id, sent, message.Body));
        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
