using DevZone.Archive.Queries;
using DevZone.Archive.Views;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Api.Lists;
using DevZone.Functions.Api.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Answers which issues came and which did not.</summary>
/// <param name="catalogue">The issues.</param>
public sealed class LedgerRoutes(CatalogueReader catalogue)
{
    private static readonly Operation GetLedger = new()
    {
        Parameters = Paging.Parameters,
        Reply = Reply.List<EditionEntry>("Editions."),
        BadRequest = [Problem.InvalidContinuation],
    };

    /// <summary>The ledger of each edition.</summary>
    /// <remarks>As a table it has a line for each issue, missing number, announcement of 休刊 and number that does not rise.</remarks>
    [Function(nameof(GetLedger))]
    public async Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/ledger")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = GetLedger.Read(request);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var current = await catalogue.CurrentAsync(cancellationToken);
        return await ListAnswer.Of(
            request,
            query,
            Tables.Ledger,
            ListSource.InMemory(current.Fingerprint, current.ListLedger, EditionEntry.Of),
            cancellationToken
        );
    }
}
