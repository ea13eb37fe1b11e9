using DevZone.Archive.Queries;
using DevZone.Archive.Uploads;
using DevZone.Archive.Views;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Lists;
using DevZone.Functions.Api.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Answers what was read from issues.</summary>
/// <param name="catalogue">The issues.</param>
/// <param name="records">What was read from each.</param>
/// <param name="uploads">The originals.</param>
public sealed class IssueRoutes(CatalogueReader catalogue, IssueRecords records, UploadStore uploads)
{
    /// <summary>Issues, the newest first.</summary>
    [Function("ListIssues")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/issues")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = new QueryReader(request);
        var filter = new IssueFilter
        {
            From = query.Date("from"),
            To = query.Date("to"),
            Week = query.Week("week"),
        };
        return ListAnswer.Of(
            request,
            query,
            "issues",
            Columns.Issues,
            catalogue,
            (issues, page) => issues.List(filter, page),
            (_, issue) => issue,
            cancellationToken
        );
    }

    /// <summary>Everything that was read from an issue.</summary>
    [Function("GetIssue")]
    public async Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/issues/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    )
    {
        if (new QueryReader(request).Problem() is { } problem)
        {
            return problem;
        }

        return await records.FindJsonAsync(id, cancellationToken) is { } document
            ? Answer.Bytes(request, IssueView.Write(document), "application/json; charset=utf-8")
            : NoSuchIssue(id);
    }

    /// <summary>One article with what was read from it.</summary>
    [Function("GetArticle")]
    public async Task<IResult> GetArticleAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/issues/{id}/articles/{number:int}")] HttpRequest request,
        string id,
        int number,
        CancellationToken cancellationToken
    )
    {
        if (new QueryReader(request).Problem() is { } problem)
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
    [Function("GetIssueSource")]
    public async Task<IResult> GetSourceAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/issues/{id}/source")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    )
    {
        if (new QueryReader(request).Problem() is { } problem)
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
