using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace DevZone.Cli.Api;

/// <summary>The functions' HTTP API, as far as the commands need it.</summary>
internal sealed class ApiClient : IDisposable
{
    private const int PageSize = 1000;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    private readonly HttpClient _http;

    /// <param name="address">Where the functions answer.</param>
    /// <param name="key">The function key, where the host asks for one.</param>
    public ApiClient(Uri address, string? key = null)
    {
        _http = new HttpClient { BaseAddress = address };
        if (!string.IsNullOrEmpty(key))
        {
            _http.DefaultRequestHeaders.Add("x-functions-key", key);
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

    /// <summary>The digest of a week such as 2026-W11, or <c>latest</c>.</summary>
    public async Task<DigestDocument> DigestAsync(string week, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Get, $"api/summaries/{week}", null, cancellationToken);
        return await ReadAsync<DigestDocument>(answer, cancellationToken);
    }

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
        return answer.Headers.Location ?? throw new CliException($"{_http.BaseAddress} took {file.Name} but said nothing of its state.");
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

    /// <summary>Whether the functions answer at all.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri("api/health", UriKind.Relative), cancellationToken);
            return answer.StatusCode is not HttpStatusCode.NotFound;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

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
            answer = await _http.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException error)
        {
            throw new CliException(
                $"Nothing answers at {_http.BaseAddress} ({error.Message}). Start the functions with 'dotnet run --project functions/DevZone.Functions', or say where they are with --to.",
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
            return $"{method} {target} wants a function key: pass it with --key.";
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
            throw new CliException($"{answer.RequestMessage?.RequestUri} answered something else than expected: {error.Message}", error);
        }
    }
}
