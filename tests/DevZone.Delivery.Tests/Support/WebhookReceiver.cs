using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace DevZone.Delivery.Tests.Support;

/// <summary>A request that came.</summary>
internal sealed record ReceivedRequest(string Id, string Timestamp, string Signature, string Body);

/// <summary>A server on the loopback that takes webhooks and answers as it is told.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<ReceivedRequest> requests = [];

    private WebhookReceiver(Queue<int> answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapPost(
            "/hook",
            async context =>
            {
                using var reader = new StreamReader(context.Request.Body);
                var headers = context.Request.Headers;
                requests.Enqueue(
                    new ReceivedRequest(
                        headers["webhook-id"].ToString(),
                        headers["webhook-timestamp"].ToString(),
                        headers["webhook-signature"].ToString(),
                        await reader.ReadToEndAsync(context.RequestAborted)
                    )
                );
                context.Response.StatusCode = answers.Count > 1 ? answers.Dequeue() : answers.Peek();
                context.Response.Headers.Location = "/elsewhere";
            }
        );
    }

    public Uri Address => new(new Uri(app.Urls.Single()), "/hook");

    public IReadOnlyCollection<ReceivedRequest> Requests => requests;

    /// <param name="statuses">The status of each answer; the last holds for all further ones. 200 where none is given.</param>
    public static async Task<WebhookReceiver> StartAsync(params int[] statuses)
    {
        var receiver = new WebhookReceiver(new Queue<int>(statuses.Length > 0 ? statuses : [200]));
        await receiver.app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
