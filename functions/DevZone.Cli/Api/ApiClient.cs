using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using DevZone.Cli.Output;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Api;

/// <summary>The functions' HTTP API, as far as the commands need it.</summary>
internal sealed class ApiClient : IDisposable
{
    private const int PageSize = 1000;
    private const string KeyHeader = "x-functions-key";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan RequestTimeout = TimeSpan.FromMinutes(10);

    private readonly HttpClient _http;

    /// <param name="address">Where the functions answer.</param>
    /// <param name="key">The function key, where the host asks for one.</param>
    public ApiClient(Uri address, string? key = null)
    {
        // Reading what was asked for has its own limits: a list of a large archive takes longer than the default.
        _http = new HttpClient(new PatientHandler()) { BaseAddress = address, Timeout = RequestTimeout };
        if (!string.IsNullOrEmpty(key))
        {
            _http.DefaultRequestHeaders.Add(KeyHeader, key);
        }
    }

    /// <summary>All zones.</summary>
    public Task<IReadOnlyList<ZoneRow>> ZonesAsync(string query, CancellationToken cancellationToken) =>
        ListAsync<ZoneRow>("api/zones", query, cancellationToken);

    /// <summary>All projects.</summary>
    public Task<IReadOnlyList<ProjectRow>> ProjectsAsync(string query, CancellationToken cancellationToken) =>
        ListAsync<ProjectRow>("api/projects", query, cancellationToken);

    /// <summary>All issues.</summary>
    public Task<IReadOnlyList<IssueRow>> IssuesAsync(CancellationToken cancellationToken) =>
        ListAsync<IssueRow>("api/issues", "", cancellationToken);

    /// <summary>A list, as the API gives its entries.</summary>
    public Task<IReadOnlyList<JsonElement>> ListAsync(string path, string query, CancellationToken cancellationToken) =>
        ListAsync<JsonElement>(path, query, cancellationToken);

    /// <summary>The digest of a week such as 2026-W11, or <c>latest</c>, in a form: text, md, html or json.</summary>
    public async Task<string> DigestAsync(string week, string format, CancellationToken cancellationToken)
    {
        var target = $"api/summaries/{week}?format={format}&lang={Speech.Tag}";
        using var answer = await SendAsync(HttpMethod.Get, target, null, cancellationToken);
        return await answer.Content.ReadAsStringAsync(cancellationToken);
    }

    /// <summary>Writes what is answered to a stream, as it comes.</summary>
    public async Task DownloadAsync(string target, Stream destination, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Get, target, null, cancellationToken);
        try
        {
            await answer.Content.CopyToAsync(destination, cancellationToken);
        }
        catch (HttpRequestException error)
        {
            throw new CliException(
                Say($"The answer to {target} broke off: {error.Message}", $"{target} 的应答中断：{error.Message}"),
                error
            );
        }
    }

    /// <summary>All uploads.</summary>
    public Task<IReadOnlyList<UploadRow>> UploadsAsync(CancellationToken cancellationToken) =>
        ListAsync<UploadRow>("api/uploads", "", cancellationToken);

    /// <summary>Compiles a week's digest now instead of on Monday.</summary>
    public async Task CompileDigestAsync(string week, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Post, $"api/summaries/{week}", null, cancellationToken);
    }

    /// <summary>Uploads a file under its own name.</summary>
    /// <returns>Where its state can be asked for.</returns>
    public async Task<Uri> UploadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        await using var stream = file.OpenRead();
        using var content = new StreamContent(stream);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var target = $"api/issues?name={Uri.EscapeDataString(file.Name)}";
        using var answer = await SendAsync(HttpMethod.Post, target, content, cancellationToken);
        return answer.Headers.Location
            ?? throw new CliException(
                Say(
                    $"{_http.BaseAddress} took {file.Name} but said nothing of its state.",
                    $"{_http.BaseAddress} 收下了 {file.Name}，但没有给出状态地址。"
                )
            );
    }

    /// <summary>Waits until nothing more will happen to an upload.</summary>
    public async Task<UploadRow> WaitAsync(Uri state, Action<UploadRow> progress, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var answer = await SendAsync(HttpMethod.Get, state.ToString(), null, cancellationToken);
            var upload = await ReadAsync<UploadRow>(answer, cancellationToken);
            progress(upload);
            if (upload.IsSettled)
            {
                return upload;
            }

            await Task.Delay(PollInterval, cancellationToken);
        }
    }

    /// <summary>Whether a function key is sent along.</summary>
    public bool HasKey => _http.DefaultRequestHeaders.Contains(KeyHeader);

    /// <summary>Whatever is answered, errors too.</summary>
    /// <returns>Null where nothing answers.</returns>
    public Task<HttpResponseMessage?> TryGetAsync(string target, CancellationToken cancellationToken) =>
        TryAsync(HttpMethod.Get, target, cancellationToken);

    /// <summary>The same for a request that would change something.</summary>
    /// <returns>Null where nothing answers.</returns>
    public Task<HttpResponseMessage?> TryPostAsync(string target, CancellationToken cancellationToken) =>
        TryAsync(HttpMethod.Post, target, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage?> TryAsync(HttpMethod method, string target, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(target, UriKind.Relative));
        try
        {
            return await _http.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<T>> ListAsync<T>(string path, string query, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        string? next = $"{path}?top={PageSize}{query}";
        while (next is not null)
        {
            using var answer = await SendAsync(HttpMethod.Get, next, null, cancellationToken);
            var page = await ReadAsync<ListPage<T>>(answer, cancellationToken);
            rows.AddRange(page.Value);
            next = page.NextLink;
        }

        return rows;
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string target,
        HttpContent? body,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(target, UriKind.RelativeOrAbsolute)) { Content = body };
        HttpResponseMessage answer;
        try
        {
            answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (HttpRequestException error)
        {
            throw new CliException(
                Say(
                    $"Nothing answers at {_http.BaseAddress} ({error.Message}). Start the functions with 'dotnet run --project functions/DevZone.Functions', or say where they are with --to.",
                    $"{_http.BaseAddress} 没有应答（{error.Message}）。请用 dotnet run --project functions/DevZone.Functions 启动函数，或用 --to 指明地址。"
                ),
                error
            );
        }

        if (answer.IsSuccessStatusCode)
        {
            return answer;
        }

        using (answer)
        {
            throw new CliException(await ExplainAsync(method, target, answer, cancellationToken));
        }
    }

    private static async Task<string> ExplainAsync(
        HttpMethod method,
        string target,
        HttpResponseMessage answer,
        CancellationToken cancellationToken
    )
    {
        if (answer.StatusCode == HttpStatusCode.Unauthorized)
        {
            return Say(
                $"{method} {target} wants a function key: pass it with --key.",
                $"{method} {target} 需要函数密钥：请用 --key 给出。"
            );
        }

        var problem =
            answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
                ? await answer.Content.ReadFromJsonAsync<ProblemDocument>(Json, cancellationToken)
                : null;
        var reason = problem?.Detail ?? problem?.Title ?? answer.ReasonPhrase;
        return $"{method} {target}: {(int)answer.StatusCode} {problem?.Code} {reason}".Replace("  ", " ", StringComparison.Ordinal);
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            return await answer.Content.ReadFromJsonAsync<T>(Json, cancellationToken) ?? throw new JsonException("The answer is empty.");
        }
        catch (JsonException error)
        {
            throw new CliException(
                Say(
                    $"{answer.RequestMessage?.RequestUri} answered something else than expected: {error.Message}",
                    $"{answer.RequestMessage?.RequestUri} 的应答不合预期：{error.Message}"
                ),
                error
            );
        }
    }
}
