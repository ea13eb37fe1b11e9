using DevZone.Archive.Views;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Answers which issues came and which did not.</summary>
/// <param name="catalogue">The issues.</param>
public sealed class LedgerRoutes(CatalogueReader catalogue)
{
    /// <summary>The ledger of each edition.</summary>
    [Function("GetLedger")]
    public async Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/ledger")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        if (new QueryReader(request).Problem() is { } problem)
        {
            return problem;
        }

        var current = await catalogue.CurrentAsync(cancellationToken);
        var ledgers = current.Ledger.Select(ledger => new
        {
            ledger.Title,
            ledger.Edition,
            Issues = ledger.Issues.Select(issue => new
            {
                issue.Id,
                issue.Date,
                issue.IssueNumber,
                issue.TotalIssueNumber,
            }),
            ledger.Missing,
            ledger.Skips,
            ledger.Anomalies,
        });
        return Answer.Json(request, new { Value = ledgers });
    }
}
