using System.Net;
using DevZone.LocalHost.Tests.Support;
using DevZone.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DevZone.LocalHost.Tests.Http;

/// <summary>What a function and its middleware get and give, and who may ask.</summary>
public sealed class RequestTests : IAsyncLifetime
{
    private readonly TestHost host = new()
    {
        Functions = [typeof(Functions)],
        Configure = builder =>
        {
            builder.Services.AddScoped<Scoped>();
            builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = 1000);
            builder.UseMiddleware<Problems>();
        },
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await host.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("localhost", null, 200)]
    [InlineData("127.0.0.1", null, 200)]
    [InlineData("[::1]", null, 200)]
    [InlineData("evil.example", null, 403)]
    [InlineData("localhost.evil.example", null, 403)]
    [InlineData("192.168.1.7", null, 403)]
    [InlineData("localhost", "self", 200)]
    [InlineData("localhost", "https://evil.example", 403)]
    [InlineData("localhost", "http://localhost:1", 403)]
    [InlineData("localhost", "null", 403)]
    public async Task Request_IsRefused_WhenHostOrOriginIsAnothers(string name, string? origin, int status)
    {
        var port = host.Client.BaseAddress!.Port;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/echo") { Content = new StringContent("x") };
        request.Headers.Host = $"{name}:{port}";
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin == "self" ? $"http://{name}:{port}" : origin);
        }

        using var answer = await host.Client.SendAsync(request, Cancel);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Middleware_TurnsAnErrorIntoAnAnswer()
    {
        using var answer = await host.Client.GetAsync(new Uri("/fails", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Fails failed", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Function_IsMadeAnewWithItsServicesAndDisposedOf()
    {
        Assert.Equal("1 Services 1", await host.Client.GetStringAsync(new Uri("/services/1", UriKind.Relative), Cancel));
        Assert.Equal("2 Services 1", await host.Client.GetStringAsync(new Uri("/services/2", UriKind.Relative), Cancel));
        Assert.Equal(2, host.Recorder.Count("disposed"));
    }

    [Theory]
    [InlineData(1000, 200)]
    [InlineData(1001, 500)]
    public async Task Body_IsRefusedWithAnEmpty500_WhenItIsLargerThanTheServerTakes(int size, int status)
    {
        using var content = new ByteArrayContent(new byte[size]);
        using var answer = await host.Client.PostAsync(new Uri("/echo", UriKind.Relative), content, Cancel);
        Assert.Equal(
            (status, size <= 1000 ? size : 0),
            ((int)answer.StatusCode, (await answer.Content.ReadAsByteArrayAsync(Cancel)).Length)
        );
    }

    [Fact]
    public async Task Disconnect_FiresTheFunctionsToken()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var request = host.Client.GetAsync(new Uri("/waits", UriKind.Relative), cancellation.Token);
        await Eventually.TrueAsync(() => host.Recorder.Count("waiting") == 1, "the function waits");
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await Eventually.TrueAsync(() => host.Recorder.Count("cancelled") == 1, "the token fires");
    }

    [Fact]
    public async Task Stream_ReachesTheCallerBeforeItEnds()
    {
        using var answer = await host.Client.GetAsync(
            new Uri("/streams", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead,
            Cancel
        );
        await using var stream = await answer.Content.ReadAsStreamAsync(Cancel);
        Assert.Equal('a', stream.ReadByte());
        host.Recorder.Add("first byte read");
        Assert.Equal('b', stream.ReadByte());
    }

    public sealed class Scoped
    {
        public int Uses { get; private set; }

        public int Use() => ++Uses;
    }

    public sealed class Problems : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            try
            {
                await next(context);
            }
            catch (InvalidDataException)
            {
                context.GetInvocationResult().Value = Results.Problem($"{context.FunctionDefinition.Name} failed");
            }
        }
    }

    public sealed class Functions(Recorder recorder, Scoped scoped) : IDisposable
    {
        public void Dispose() => recorder.Add("disposed");

        [Function("Services")]
        public IResult Services(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "services/{number}")] HttpRequest request,
            int number,
            FunctionContext context
        )
        {
            Assert.Same(request.HttpContext, context.GetHttpContext());
            return Results.Text($"{number} {context.FunctionDefinition.Name} {scoped.Use()}");
        }

        [Function("Fails")]
        public static IResult Fails([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "fails")] HttpRequest request) =>
            throw new InvalidDataException("inside");

        [Function("Echo")]
        public static async Task<IResult> Echo([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "echo")] HttpRequest request)
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
            return Results.Bytes(body.ToArray());
        }

        [Function("Waits")]
        public async Task<IResult> Waits(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "waits")] HttpRequest request,
            CancellationToken cancellationToken
        )
        {
            recorder.Add("waiting");
            await using var registration = cancellationToken.Register(() => recorder.Add("cancelled"));
            await Task.Delay(TimeSpan.FromSeconds(20), cancellationToken);
            return Results.Ok();
        }

        [Function("Streams")]
        public IResult Streams([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "streams")] HttpRequest request) =>
            Results.Stream(async stream =>
            {
                await stream.WriteAsync("a"u8.ToArray());
                await stream.FlushAsync(request.HttpContext.RequestAborted);
                await Eventually.TrueAsync(() => recorder.Count("first byte read") == 1, "the caller has read the first byte");
                await stream.WriteAsync("b"u8.ToArray());
            });
    }
}
