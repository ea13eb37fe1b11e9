using DevZone.Archive.Digests;
using DevZone.Archive.Digests.Rendering;
using DevZone.Archive.Identity;
using DevZone.Archive.Weeks;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Lists;
using DevZone.Functions.Api.Views;
using DevZone.Functions.Digests;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Answers the weekly digests.</summary>
/// <param name="store">Keeps them.</param>
/// <param name="digests">Compiles them.</param>
/// <param name="clock">Says which weeks have begun.</param>
public sealed class SummaryRoutes(DigestStore store, WeeklyDigests digests, TimeProvider clock)
{
    private const string WeekRoute = @"api/summaries/{week:regex(^\d{{4}}-W\d{{2}}$)}";

    // Newspapers on development zones are younger; and the calendar's first week has none before it.
    private const int EarliestYear = 1979;

    /// <summary>Compiled digests, the newest week first.</summary>
    [Function("ListSummaries")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/summaries")] HttpRequest request,
        CancellationToken cancellationToken
    ) =>
        ListAnswer.Of(
            request,
            new QueryReader(request),
            "summaries",
            Columns.Summaries,
            store.ListAsync,
            SummaryEntry.Of,
            cancellationToken
        );

    /// <summary>The digest of a week.</summary>
    [Function("GetSummary")]
    public async Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = WeekRoute)] HttpRequest request,
        string week,
        CancellationToken cancellationToken
    ) =>
        IsoWeek.TryParse(week, out var parsed)
            ? await AnswerAsync(request, await store.FindAsync(parsed, cancellationToken), week, cancellationToken)
            : NoSuchWeek(week);

    /// <summary>The digest of the newest week that has one.</summary>
    [Function("GetLatestSummary")]
    public async Task<IResult> GetLatestAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/summaries/latest")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var newest = await store.ListAsync(new(Top: 1), cancellationToken);
        return await AnswerAsync(request, newest.Value is [var digest] ? digest : null, "latest", cancellationToken);
    }

    /// <summary>The newest digests as an Atom feed.</summary>
    [Function("GetSummaryFeed")]
    public async Task<IResult> GetFeedAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/summaries/feed.atom")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        if (new QueryReader(request).Problem() is { } problem)
        {
            return problem;
        }

        var newest = await store.ListAsync(new(Top: DigestFeed.Entries), cancellationToken);
        var entries = new List<(StoredDigest, string)>();
        foreach (var digest in newest.Value)
        {
            // A digest that was replaced between the list and here is in the feed the next time.
            if (await store.ReadAsync(digest, DigestForms.Html, cancellationToken) is { } html)
            {
                entries.Add((digest, html.ToString()));
            }
        }

        var site = new Uri($"{request.Scheme}://{request.Host}");
        return Answer.Bytes(request, DigestFeed.Write(site, entries), "application/atom+xml; charset=utf-8");
    }

    /// <summary>Compiles the digest of a week now.</summary>
    [Function("CompileSummary")]
    public async Task<IResult> CompileAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = WeekRoute)] HttpRequest request,
        string week,
        CancellationToken cancellationToken
    )
    {
        if (!IsoWeek.TryParse(week, out var parsed) || parsed.Year < EarliestYear || parsed > IsoWeek.Of(Beijing.DayOf(clock.GetUtcNow())))
        {
            return NoSuchWeek(week);
        }

        if (new QueryReader(request).Problem() is { } problem)
        {
            return problem;
        }

        await digests.CompileAsync(parsed, cancellationToken);
        return await AnswerAsync(request, await store.FindAsync(parsed, cancellationToken), week, cancellationToken);
    }

    private async Task<IResult> AnswerAsync(HttpRequest request, StoredDigest? digest, string week, CancellationToken cancellationToken)
    {
        var query = new QueryReader(request);
        var form = SummaryForms.Read(query, request);
        if (query.Problem() is { } problem)
        {
            return problem;
        }

        if (digest is null || await store.ReadAsync(digest, form.File, cancellationToken) is not { } content)
        {
            return Problem.NotFound("no_such_summary", $"No digest of '{week}' has been compiled.");
        }

        if (form.File == DigestForms.Html)
        {
            SecurityHeaders.AllowInlineStyles(request.HttpContext.Response.Headers);
        }

        return Answer.Bytes(request, content.ToArray(), form.MediaType + "; charset=utf-8");
    }

    private static IResult NoSuchWeek(string week) =>
        Problem.NotFound("no_such_week", $"'{week}' is no week that a digest can be of: its year does not have it, or it is yet to come.");
}
