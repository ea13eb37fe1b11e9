using DevZone.Archive.Queries;
using DevZone.Archive.Views;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Api.Lists;
using DevZone.Functions.Api.Parameters;
using DevZone.Reading.Issues;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Answers printed figures.</summary>
/// <param name="catalogue">The figures.</param>
public sealed class MetricRoutes(CatalogueReader catalogue)
{
    private static readonly QueryParameter<string?> Zone = Parameter.Text(
        "zone",
        "Id of the zone that they are about.",
        "云泊高新技术产业开发区"
    );
    private static readonly QueryParameter<string?> Name = Parameter.Text("name", "What is measured.", "入驻企业");
    private static readonly QueryParameter<SubjectKind?> Subject = Parameter.OneOf(
        "subject",
        "What sort of thing they are about.",
        SubjectKind.Zone
    );
    private static readonly QueryParameter<bool?> Target = Parameter.Flag(
        "target",
        "True for plans and forecasts, false for facts.",
        "false"
    );

    private static readonly Operation ListMetrics = new()
    {
        Parameters = [Zone, Name, Subject, Target, .. Paging.Parameters],
        Reply = Reply.List<MetricAppearance>("Figures."),
        BadRequest = [Problem.InvalidContinuation],
    };

    /// <summary>Figures, of the newest issue first.</summary>
    [Function(nameof(ListMetrics))]
    public async Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/metrics")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = ListMetrics.Read(request);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var filter = new MetricFilter
        {
            Zone = query.Get(Zone),
            Name = query.Get(Name),
            Subject = query.Get(Subject),
            Target = query.Get(Target),
        };
        var current = await catalogue.CurrentAsync(cancellationToken);
        return await ListAnswer.Of(
            request,
            query,
            Tables.Metrics,
            ListSource.InMemory(current.Fingerprint, page => current.List(filter, page), metric => metric),
            cancellationToken
        );
    }
}
