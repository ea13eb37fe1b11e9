using DevZone.Archive.Digests;
using DevZone.Archive.Digests.Rendering;
using DevZone.Archive.Identity;
using DevZone.Archive.Weeks;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Api.Lists;
using DevZone.Functions.Api.Parameters;
using DevZone.Functions.Api.Views;
using DevZone.Functions.Digests;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Answers the weekly digests.</summary>
/// <param name="store">Keeps them.</param>
/// <param name="digests">Compiles them.</param>
/// <param name="style">How they are written where the caller does not say.</param>
/// <param name="clock">Says which weeks have begun.</param>
public sealed class SummaryRoutes(DigestStore store, WeeklyDigests digests, DigestStyle style, TimeProvider clock)
{
    private const string WeekRoute = @"api/summaries/{week:regex(^\d{{4}}-W\d{{2}}$)}";

    // Newspapers on development zones are younger; and the calendar's first week has none before it.
    private const int EarliestYear = 1979;

    private static readonly Operation ListSummaries = new()
    {
        Parameters = Paging.Parameters,
        Reply = Reply.List<SummaryEntry>("Digests."),
        BadRequest = [Problem.InvalidContinuation],
    };

    private static readonly Operation GetSummary = new()
    {
        Parameters = [SummaryForms.Format, SummaryForms.Language],
        Reply = SummaryForms.Reply,
        NotFound = ["no_such_summary", "no_such_week", Problem.NoSuchRoute],
    };

    private static readonly Operation GetLatestSummary = GetSummary with { NotFound = ["no_such_summary"] };

    private static readonly Operation GetSummaryFeed = new()
    {
        Parameters = [SummaryForms.Language],
        Reply = new("The feed.", new ReplyForm("application/atom+xml")),
    };

    private static readonly Operation CompileSummary = GetSummary with
    {
        Reply = SummaryForms.Reply with { IsTagged = false },
        NotFound = ["no_such_week", Problem.NoSuchRoute],
    };

    /// <summary>Compiled digests, the newest week first.</summary>
    [Function(nameof(ListSummaries))]
    public async Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/summaries")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = ListSummaries.Read(request);
        return query.Problem
            ?? await ListAnswer.Of(
                request,
                query,
                Tables.Summaries,
                ListSource.InStorage(store.ListAsync, SummaryEntry.Of),
                cancellationToken
            );
    }

    /// <summary>The digest of a week.</summary>
    [Function(nameof(GetSummary))]
    public async Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = WeekRoute)] HttpRequest request,
        [InPath("The ISO week.", "2026-W11")] string week,
        CancellationToken cancellationToken
    )
    {
        var query = GetSummary.Read(request);
        return query.Problem
            ?? (
                IsoWeek.TryParse(week, out var parsed)
                    ? await AnswerAsync(request, query, await store.FindAsync(parsed, cancellationToken), week, cancellationToken)
                    : NoSuchWeek(week)
            );
    }

    /// <summary>The digest of the newest week that has one.</summary>
    [Function(nameof(GetLatestSummary))]
    public async Task<IResult> GetLatestAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/summaries/latest")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = GetLatestSummary.Read(request);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var newest = await store.ListAsync(new(Top: 1), cancellationToken);
        return await AnswerAsync(request, query, newest.Value is [var digest] ? digest : null, "latest", cancellationToken);
    }

    /// <summary>The newest digests as an Atom feed.</summary>
    [Function(nameof(GetSummaryFeed))]
    public async Task<IResult> GetFeedAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/summaries/feed.atom")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = GetSummaryFeed.Read(request);
        var asked = query.Get(SummaryForms.Language);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var newest = await store.ListAsync(new(Top: DigestFeed.Entries), cancellationToken);
        var entries = new List<(StoredDigest, Digest)>();
        foreach (var digest in newest.Value)
        {
            // A digest that was replaced between the list and here is in the feed the next time.
            if (await store.ReadAsync(digest, cancellationToken) is { } json)
            {
                entries.Add((digest, DigestJson.Deserialize(json)));
            }
        }

        var site = style.Links.BaseAddress ?? new Uri($"{request.Scheme}://{request.Host}");
        var address = request.Path + (asked is null ? "" : $"?lang={asked.Value.Tag()}");
        var feed = new DigestFeed(site, address, asked ?? style.Language);
        return Answer.Bytes(request, feed.Write(entries), "application/atom+xml; charset=utf-8");
    }

    /// <summary>Compiles the digest of a week now.</summary>
    [Function(nameof(CompileSummary))]
    public async Task<IResult> CompileAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = WeekRoute)] HttpRequest request,
        [InPath("The ISO week.", "2026-W11")] string week,
        CancellationToken cancellationToken
    )
    {
        var query = CompileSummary.Read(request);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        if (!IsoWeek.TryParse(week, out var parsed) || parsed.Year < EarliestYear || parsed > IsoWeek.Of(Beijing.DayOf(clock.GetUtcNow())))
        {
            return NoSuchWeek(week);
        }

        await digests.CompileAsync(parsed, cancellationToken);
        return await AnswerAsync(request, query, await store.FindAsync(parsed, cancellationToken), week, cancellationToken);
    }

    private async Task<IResult> AnswerAsync(
        HttpRequest request,
        Query query,
        StoredDigest? digest,
        string week,
        CancellationToken cancellationToken
    )
    {
        var format = SummaryForms.Read(query, request);
        if (digest is null || await store.ReadAsync(digest, cancellationToken) is not { } json)
        {
            return Problem.NotFound("no_such_summary", $"No digest of '{week}' has been compiled.");
        }

        if (format == SummaryFormat.Html)
        {
            SecurityHeaders.AllowInlineStyles(request.HttpContext.Response.Headers);
        }

        var content = SummaryForms.Write(json, format, style with { Language = query.Get(SummaryForms.Language) ?? style.Language });
        return Answer.Bytes(request, content, SummaryForms.MediaTypeOf(format) + "; charset=utf-8");
    }

    private static IResult NoSuchWeek(string week) =>
        Problem.NotFound("no_such_week", $"'{week}' is no week that a digest can be of: its year does not have it, or it is yet to come.");
}
