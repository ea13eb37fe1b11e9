using DevZone.Archive.Queries;
using DevZone.Archive.Views;
using DevZone.Functions.Api.Lists;
using DevZone.Reading.Issues;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Answers printed figures.</summary>
/// <param name="catalogue">The figures.</param>
public sealed class MetricRoutes(CatalogueReader catalogue)
{
    /// <summary>Figures, of the newest issue first.</summary>
    [Function("ListMetrics")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/metrics")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = new QueryReader(request);
        var filter = new MetricFilter
        {
            Zone = query.Text("zone"),
            Name = query.Text("name"),
            Subject = query.OneOf<SubjectKind>("subject"),
            Target = query.Flag("target"),
        };
        return ListAnswer.Of(
            request,
            query,
            "metrics",
            Columns.Metrics,
            catalogue,
            (metrics, page) => metrics.List(filter, page),
            (_, metric) => metric,
            cancellationToken
        );
    }
}
