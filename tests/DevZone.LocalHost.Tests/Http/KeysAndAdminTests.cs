using System.Net.Http.Json;
using System.Text.Json;
using DevZone.LocalHost.Tests.Support;
using DevZone.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.LocalHost.Tests.Http;

public sealed class KeysAndAdminTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private TestHost host = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => host = await NewHost(enableAuth: true).StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("/open", null, 200)]
    [InlineData("/keyed", null, 401)]
    [InlineData("/keyed", "wrong", 401)]
    [InlineData("/keyed", "the-function-key", 200)]
    [InlineData("/keyed", "the-own-key", 200)]
    [InlineData("/keyed", "the-master-key", 200)]
    [InlineData("/other", "the-own-key", 401)]
    [InlineData("/other", "the-function-key", 200)]
    [InlineData("/master", "the-function-key", 401)]
    [InlineData("/master", "the-master-key", 200)]
    [InlineData("/admin/host/ping", null, 200)]
    [InlineData("/admin/host/status", null, 401)]
    [InlineData("/admin/host/status", "the-function-key", 401)]
    [InlineData("/admin/host/status", "the-master-key", 200)]
    [InlineData("/admin/functions", null, 401)]
    [InlineData("/admin/functions", "the-master-key", 200)]
    public async Task Key_IsAskedForByLevel_InHeaderOrQuery(string path, string? key, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (key is not null)
        {
            request.Headers.Add("x-functions-key", key);
        }

        using var byHeader = await host.Client.SendAsync(request, Cancel);
        using var byQuery = await host.Client.GetAsync(new Uri(key is null ? path : $"{path}?code={key}", UriKind.Relative), Cancel);
        Assert.Equal((status, status), ((int)byHeader.StatusCode, (int)byQuery.StatusCode));
        if (status == 401)
        {
            Assert.Empty(await byHeader.Content.ReadAsByteArrayAsync(Cancel));
        }
    }

    [Fact]
    public async Task Keys_AreNotAskedFor_UnlessAuthIsOn()
    {
        await using var open = await NewHost(enableAuth: false).StartAsync();
        Assert.Equal("master", await open.Client.GetStringAsync(new Uri("/master", UriKind.Relative), Cancel));
    }

    [Fact]
    public async Task Start_SaysWhichSettingIsMissing_WhenAuthIsOnWithoutAMasterKey()
    {
        await using var keyless = new TestHost { Functions = [typeof(Functions)], EnableAuth = true };
        var error = await Assert.ThrowsAsync<InvalidOperationException>(keyless.StartAsync);
        Assert.Contains("LocalHost__Keys__Master", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Midnight", """{"input":""}""", "the-master-key", 202, "midnight past due False")]
    [InlineData("midnight", "{}", "the-master-key", 202, "midnight past due False")]
    [InlineData("Work", """{"input":"{\"name\":\"第17期\"}"}""", "the-master-key", 202, "work 第17期")]
    [InlineData("Work", """{"input":{"name":"object"}}""", "the-master-key", 202, "work object")]
    [InlineData("Read", """{"input":"admin-input/a/b.txt"}""", "the-master-key", 202, "read a/b.txt")]
    [InlineData("Midnight", "", "the-master-key", 400, null)]
    [InlineData("Midnight", "[]", "the-master-key", 400, null)]
    [InlineData("Unknown", "{}", "the-master-key", 404, null)]
    [InlineData("Midnight", "{}", "the-function-key", 401, null)]
    public async Task AdminPost_RunsAFunctionWithItsInput(string function, string body, string key, int status, string? recorded)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/admin/functions/{function}");
        request.Headers.Add("x-functions-key", key);
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await host.Client.SendAsync(request, Cancel);
        Assert.Equal(status, (int)answer.StatusCode);
        if (recorded is not null)
        {
            await Eventually.TrueAsync(() => host.Recorder.Count(recorded) == 1, recorded);
        }
        else
        {
            Assert.Empty(host.Recorder.Entries);
        }
    }

    [Fact]
    public async Task AdminFunctions_AreListedWithKindAndAddress()
    {
        using var client = new HttpClient { BaseAddress = host.Client.BaseAddress };
        client.DefaultRequestHeaders.Add("x-functions-key", "the-master-key");
        var list = await client.GetFromJsonAsync<JsonElement>("/admin/functions", Cancel);
        Assert.Equal(
            ["Keyed", "Master", "Midnight", "Open", "Other", "Read", "Work"],
            list.EnumerateArray().Select(function => function.GetProperty("name").GetString())
        );
        Assert.Equal($"{client.BaseAddress}keyed", list[0].GetProperty("invoke_url_template").GetString());
        Assert.Equal("timerTrigger", list[2].GetProperty("config").GetProperty("bindings")[0].GetProperty("type").GetString());
    }

    private TestHost NewHost(bool enableAuth) =>
        new()
        {
            Functions = [typeof(Functions)],
            ConnectionString = azurite.ConnectionString,
            EnableAuth = enableAuth,
            Settings =
            {
                ["LocalHost:Keys:Master"] = "the-master-key",
                ["LocalHost:Keys:Function"] = "the-function-key",
                ["LocalHost:Keys:Functions:Keyed"] = "the-own-key",
            },
        };

    public sealed record WorkItem(string Name);

    public sealed class Functions(Recorder recorder)
    {
        [Function("Open")]
        public static IResult Open([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "open")] HttpRequest request) =>
            Results.Text("open");

        [Function("Keyed")]
        public static IResult Keyed([HttpTrigger(AuthorizationLevel.Function, "get", Route = "keyed")] HttpRequest request) =>
            Results.Text("keyed");

        [Function("Other")]
        public static IResult Other([HttpTrigger(AuthorizationLevel.Function, "get", Route = "other")] HttpRequest request) =>
            Results.Text("other");

        [Function("Master")]
        public static IResult Master([HttpTrigger(AuthorizationLevel.Admin, "get", Route = "master")] HttpRequest request) =>
            Results.Text("master");

        [Function("Midnight")]
        public void Midnight([TimerTrigger("0 0 0 * * *")] TimerInfo timer) => recorder.Add($"midnight past due {timer.IsPastDue}");

        [Function("Work")]
        public void Work([QueueTrigger("admin-work")] WorkItem item) => recorder.Add($"work {item.Name}");

        [Function("Read")]
        public void Read([BlobTrigger("admin-input/{name}")] Azure.Storage.Blobs.BlobClient blob, string name) =>
            recorder.Add($"read {name}");
    }
}
