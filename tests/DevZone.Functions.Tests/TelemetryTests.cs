using System.Collections.Concurrent;
using System.Text;
using DevZone.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using static DevZone.Functions.Tests.ApiClient;

namespace DevZone.Functions.Tests;

/// <summary>What a host sends to a collector of OpenTelemetry.</summary>
public sealed class TelemetryTests
{
    private const string Words = "青陵经开区氢能阀门项目开工建设";

    [Fact]
    public async Task Collector_GetsTracesMeasuresAndLogs_WithoutAWordOfTheArticle()
    {
        Assert.SkipUnless(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DEVZONE_BASE_ADDRESS")), "It starts a host of its own.");
        await using var collector = await Collector.StartAsync();
        await using var host = new ReportingHost(collector.Address);
        await host.InitializeAsync();

        await host.UploadAsync(UniqueName(), IssueText(3002, new DateOnly(2026, 1, 9), $"新厂开工\n\n3月3日，{Words}，总投资3亿元。\n"));

        await Eventually.TrueAsync(
            () =>
                Task.FromResult(collector.Has("/v1/traces", "ingest upload") && collector.Has("/v1/traces", "function IngestQueuedIssue")),
            "the spans arrive"
        );
        await Eventually.TrueAsync(() => Task.FromResult(collector.Has("/v1/metrics", "devzone.uploads.settled")), "the measures arrive");
        await Eventually.TrueAsync(() => Task.FromResult(collector.Has("/v1/logs", "UploadId")), "the logs arrive");
        Assert.False(collector.Has("", Words[..8]), "An article's text was sent.");
        Assert.False(collector.Has("", host.FunctionKey!), "A key was sent.");
    }

    private sealed class ReportingHost(Uri collector) : FunctionsHostFixture
    {
        protected override IReadOnlyDictionary<string, string> Settings { get; } =
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.ToString(),
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
                ["OTEL_BSP_SCHEDULE_DELAY"] = "500",
                ["OTEL_BLRP_SCHEDULE_DELAY"] = "500",
                ["OTEL_METRIC_EXPORT_INTERVAL"] = "1000",
            };
    }

    /// <summary>Keeps what it is sent; text lies in a protobuf message as plain UTF-8.</summary>
    private sealed class Collector(WebApplication server) : IAsyncDisposable
    {
        private readonly ConcurrentBag<(string Path, byte[] Body)> received = [];

        public Uri Address => new(server.Urls.First());

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            var server = builder.Build();
            server.Urls.Add("http://127.0.0.1:0");
            var collector = new Collector(server);
            server.Run(collector.ReceiveAsync);
            await server.StartAsync(TestContext.Current.CancellationToken);
            return collector;
        }

        public bool Has(string path, string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            return received.Any(request =>
                request.Path.StartsWith(path, StringComparison.Ordinal) && request.Body.AsSpan().IndexOf(bytes) >= 0
            );
        }

        public async ValueTask DisposeAsync() => await server.DisposeAsync();

        private async Task ReceiveAsync(HttpContext context)
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            received.Add((context.Request.Path, body.ToArray()));
        }
    }
}
