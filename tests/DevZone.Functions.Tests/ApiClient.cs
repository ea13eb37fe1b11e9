using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using DevZone.Testing;

namespace DevZone.Functions.Tests;

/// <summary>What the tests do over HTTP and storage, as any caller would.</summary>
internal static class ApiClient
{
    private static readonly string[] Unsettled = ["received", "reading"];
    private static int names;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A name that no other test uses.</summary>
    public static string UniqueName(string extension = ".txt") => $"test-{Guid.NewGuid():N}-{Interlocked.Increment(ref names)}{extension}";

    /// <summary>A total issue number that no other test uses.</summary>
    public static int UniqueNumber() => 5000 + Interlocked.Increment(ref names);

    /// <summary>A client with the host's function key, where it has one.</summary>
    public static HttpClient KeyedClient(this FunctionsHostFixture host) => host.ClientWithKey(host.FunctionKey);

    public static Task<HttpResponseMessage> GetAsync(this FunctionsHostFixture host, string path) =>
        host.Client.GetAsync(new Uri(path, UriKind.Relative), Cancel);

    public static async Task<JsonElement> JsonAsync(this FunctionsHostFixture host, string path)
    {
        using var answer = await host.GetAsync(path);
        return await answer.JsonAsync(HttpStatusCode.OK);
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer, HttpStatusCode expected)
    {
        var body = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(answer.StatusCode == expected, $"{answer.RequestMessage?.RequestUri} answered {(int)answer.StatusCode}: {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>Asserts a problem document of RFC 9457 and gives it back.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var problem = await answer.JsonAsync(status);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Equal($"urn:devzone:problem:{code}", problem.GetProperty("type").GetString());
        Assert.False(string.IsNullOrEmpty(problem.GetProperty("title").GetString()));
        Assert.DoesNotContain("   at ", problem.GetRawText());
        return problem;
    }

    /// <summary>Uploads a body over HTTP and waits until its state is settled.</summary>
    public static async Task<JsonElement> UploadAsync(this FunctionsHostFixture host, string name, byte[] content)
    {
        using var client = host.KeyedClient();
        using var body = new ByteArrayContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var answer = await client.PostAsync(new Uri($"api/issues?name={Uri.EscapeDataString(name)}", UriKind.Relative), body, Cancel);
        await answer.JsonAsync(HttpStatusCode.Accepted);
        return await host.SettledAsync(answer.Headers.Location!);
    }

    public static Task<JsonElement> UploadAsync(this FunctionsHostFixture host, string name, string text) =>
        host.UploadAsync(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Puts a blob into the container as any storage client does, and waits until its state is settled.</summary>
    public static async Task<JsonElement> PutBlobAsync(this FunctionsHostFixture host, string name, BinaryData content)
    {
        var container = host.Blobs.GetBlobContainerClient("issues");
        await container.CreateIfNotExistsAsync(cancellationToken: Cancel);
        await container.GetBlobClient(name).UploadAsync(content, overwrite: true, Cancel);
        return await host.SettledAsync(name);
    }

    /// <summary>Waits until the upload of that blob is settled.</summary>
    public static async Task<JsonElement> SettledAsync(this FunctionsHostFixture host, string name)
    {
        JsonElement? settled = null;
        await Eventually.TrueAsync(
            async () =>
            {
                var uploads = await host.JsonAsync("api/uploads?top=1000");
                settled = uploads
                    .GetProperty("value")
                    .EnumerateArray()
                    .Where(upload => upload.GetProperty("name").GetString() == name && IsSettled(upload))
                    .Select(upload => (JsonElement?)upload)
                    .FirstOrDefault();
                return settled is not null;
            },
            $"the upload of {name} is settled",
            TimeSpan.FromSeconds(60)
        );
        return settled!.Value;
    }

    public static async Task<JsonElement> SettledAsync(this FunctionsHostFixture host, Uri location)
    {
        JsonElement upload = default;
        await Eventually.TrueAsync(
            async () => IsSettled(upload = await host.JsonAsync(location.ToString())),
            $"{location} is settled",
            TimeSpan.FromSeconds(60)
        );
        return upload;
    }

    /// <summary>An invented issue as text, whose number and day make it one of its own.</summary>
    public static string IssueText(int number, DateOnly day, string body) =>
        $"""
            青陵科技报

            园区建设周刊

            第{number % 100}期 总第{number}期

            {day.Year}年{day.Month}月{day.Day}日 星期{"日一二三四五六"[(int)day.DayOfWeek]}

            {body}
            """;

    public static string Text(this JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";

    private static bool IsSettled(JsonElement upload) => !Unsettled.Contains(upload.Text("state"));
}
