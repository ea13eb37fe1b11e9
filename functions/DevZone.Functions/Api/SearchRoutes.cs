using DevZone.Archive.Search;
using DevZone.Functions.Api.Lists;
using DevZone.Functions.Api.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Finds zones, projects, organizations, people and articles by words.</summary>
/// <param name="search">What can be found.</param>
public sealed class SearchRoutes(SearchReader search)
{
    /// <summary>What fits the words, the best first.</summary>
    [Function("Search")]
    public async Task<IResult> FindAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/search")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = new QueryReader(request);
        var wanted = new SearchRequest(query.Required("q"), query.OneOf<SearchKind>("kind"));
        // All pages of an export come from one index: what is uploaded meanwhile changes nothing.
        var index = await search.CurrentAsync(cancellationToken);
        return await ListAnswer.Of(
            request,
            query,
            "search",
            Columns.Search,
            (page, _) => Task.FromResult(index.Find(wanted, page)),
            SearchEntry.Of,
            cancellationToken
        );
    }
}
