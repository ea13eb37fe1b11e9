using DevZone.Archive.Identity;
using DevZone.Archive.Queries;
using DevZone.Archive.Uploads;
using DevZone.Archive.Views;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Api.Lists;
using DevZone.Functions.Api.Parameters;
using DevZone.Functions.Api.Views;
using DevZone.Reading.Issues;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Answers what was read from issues.</summary>
/// <param name="catalogue">The issues.</param>
/// <param name="records">What was read from each.</param>
/// <param name="uploads">The originals.</param>
public sealed class IssueRoutes(CatalogueReader catalogue, IssueRecords records, UploadStore uploads)
{
    private static readonly QueryParameter<DateOnly?> From = Parameter.Date("from", "The first day.", "2026-03-01");
    private static readonly QueryParameter<DateOnly?> To = Parameter.Date("to", "The last day.", "2026-03-31");
    private static readonly QueryParameter<IsoWeek?> Week = Parameter.Week("week", "The ISO week.", "2026-W11");

    private static readonly Operation ListIssues = new()
    {
        Parameters = [From, To, Week, .. Paging.Parameters],
        Reply = Reply.List<IssueSummary>("Issues."),
        BadRequest = [Problem.InvalidContinuation],
    };

    private static readonly Operation GetIssue = new()
    {
        Reply = new("The issue.", new ReplyForm("application/json", typeof(IssueHead), typeof(Issue))),
        NotFound = ["no_such_issue"],
    };

    private static readonly Operation GetArticle = new()
    {
        Reply = Reply.Json<ArticleView>("The article."),
        NotFound = ["no_such_issue", "no_such_article", Problem.NoSuchRoute],
    };

    private static readonly Operation GetIssueSource = new()
    {
        Reply = new("The file's bytes.", new ReplyForm("application/pdf"), new ReplyForm("text/plain")),
        NotFound = ["no_such_issue"],
    };

    /// <summary>Issues, the newest first.</summary>
    [Function(nameof(ListIssues))]
    public async Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/issues")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = ListIssues.Read(request);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var filter = new IssueFilter
        {
            From = query.Get(From),
            To = query.Get(To),
            Week = query.Get(Week),
        };
        var current = await catalogue.CurrentAsync(cancellationToken);
        return await ListAnswer.Of(
            request,
            query,
            Tables.Issues,
            ListSource.InMemory(current.Fingerprint, page => current.List(filter, page), issue => issue),
            cancellationToken
        );
    }

    /// <summary>Everything that was read from an issue.</summary>
    /// <remarks>The extraction contract, and before it what the archive calls the issue.</remarks>
    [Function(nameof(GetIssue))]
    public async Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/issues/{id}")] HttpRequest request,
        [InPath("Id of the issue, as lists give it.", "2026-03-13-2107-1a2b3c4d")] string id,
        CancellationToken cancellationToken
    )
    {
        if (GetIssue.Read(request).Problem is { } problem)
        {
            return problem;
        }

        return await records.OpenJsonAsync(id, cancellationToken) is { } document ? IssueView.Answer(request, document) : NoSuchIssue(id);
    }

    /// <summary>One article with what was read from it.</summary>
    [Function(nameof(GetArticle))]
    public async Task<IResult> GetArticleAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/issues/{id}/articles/{number:int}")] HttpRequest request,
        [InPath("Id of the issue, as lists give it.", "2026-03-13-2107-1a2b3c4d")] string id,
        [InPath("Place of the article in the issue, from 1.", "1")] int number,
        CancellationToken cancellationToken
    )
    {
        if (GetArticle.Read(request).Problem is { } problem)
        {
            return problem;
        }

        if (await records.FindAsync(id, cancellationToken) is not { } record)
        {
            return NoSuchIssue(id);
        }

        return ArticleView.Of(record, number) is { } article
            ? Answer.Json(request, article)
            : Problem.NotFound("no_such_article", $"The issue '{id}' has no article {number}.");
    }

    /// <summary>The original file of the upload that stands for an issue.</summary>
    /// <remarks>Ranges are served.</remarks>
    [Function(nameof(GetIssueSource))]
    public async Task<IResult> GetSourceAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/issues/{id}/source")] HttpRequest request,
        [InPath("Id of the issue, as lists give it.", "2026-03-13-2107-1a2b3c4d")] string id,
        CancellationToken cancellationToken
    )
    {
        if (GetIssueSource.Read(request).Problem is { } problem)
        {
            return problem;
        }

        var current = await catalogue.CurrentAsync(cancellationToken);
        return current.FindIssue(id) is { } issue && await uploads.OpenOriginalAsync(issue.Sha256, cancellationToken) is { } content
            ? Results.Stream(
                content,
                issue.MediaType,
                Path.GetFileName(issue.Name),
                entityTag: new($"\"{issue.Sha256}\""),
                enableRangeProcessing: true
            )
            : NoSuchIssue(id);
    }

    internal static IResult NoSuchIssue(string id) => Problem.NotFound("no_such_issue", $"There is no issue '{id}'.");
}
