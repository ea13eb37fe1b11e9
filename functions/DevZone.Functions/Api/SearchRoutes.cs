using DevZone.Archive.Search;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Api.Lists;
using DevZone.Functions.Api.Parameters;
using DevZone.Functions.Api.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Finds zones, projects, organizations, people and articles by words.</summary>
/// <param name="search">What can be found.</param>
public sealed class SearchRoutes(SearchReader search)
{
    private static readonly QueryParameter<string> Q = Parameter.RequiredText(
        "q",
        "The words, in any script, width and case. A hit holds every word; where nothing does, it holds most of their pairs of characters.",
        "固态 电池"
    );
    private static readonly QueryParameter<SearchKind?> Kind = Parameter.OneOf("kind", "Only things of this sort.", SearchKind.Project);

    private static readonly Operation Search = new()
    {
        Parameters = [Q, Kind, .. Paging.Parameters],
        Reply = Reply.List<SearchEntry>("What was found."),
        BadRequest = [Problem.InvalidContinuation],
    };

    /// <summary>What fits the words, the best first.</summary>
    [Function(nameof(Search))]
    public async Task<IResult> FindAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/search")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = Search.Read(request);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var wanted = new SearchRequest(query.Get(Q), query.Get(Kind));
        // All pages of an export come from one index: what is uploaded meanwhile changes nothing.
        var index = await search.CurrentAsync(cancellationToken);
        return await ListAnswer.Of(
            request,
            query,
            Tables.Search,
            ListSource.InMemory(index.Fingerprint, page => index.Find(wanted, page), SearchEntry.Of),
            cancellationToken
        );
    }
}
