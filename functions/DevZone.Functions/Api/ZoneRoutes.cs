using DevZone.Archive.Queries;
using DevZone.Archive.Views;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Lists;
using DevZone.Functions.Api.Views;
using DevZone.Reading.Issues;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Answers what is known of zones.</summary>
/// <param name="catalogue">The zones.</param>
/// <param name="records">Where they are printed.</param>
public sealed class ZoneRoutes(CatalogueReader catalogue, IssueRecords records)
{
    /// <summary>Zones, in the order of their ids.</summary>
    [Function("ListZones")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/zones")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = new QueryReader(request);
        var filter = new ZoneFilter
        {
            Province = query.Text("province"),
            City = query.Text("city"),
            Level = query.OneOf<ZoneLevel>("level"),
            Q = query.Text("q"),
        };
        return ListAnswer.Of(
            request,
            query,
            "zones",
            Columns.Zones,
            catalogue,
            (zones, page) => zones.List(filter, page),
            (_, zone) => new ZoneEntry(zone),
            cancellationToken
        );
    }

    /// <summary>A zone with the issues that name it.</summary>
    [Function("GetZone")]
    public async Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/zones/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    )
    {
        if (new QueryReader(request).Problem() is { } problem)
        {
            return problem;
        }

        var current = await catalogue.CurrentAsync(cancellationToken);
        if (current.FindZone(id) is not { } zone)
        {
            return Problem.NotFound("no_such_zone", $"There is no zone '{id}'.");
        }

        var appearances = await NewestFirst.LoadAsync(
            zone.Appearances,
            async appearance => new Appearance<Zone>(
                appearance.Issue,
                appearance.Zone,
                await records.MentionsAsync(appearance, cancellationToken)
            ),
            appearance => new Appearance<Zone>(appearance.Issue, appearance.Zone, null)
        );
        return Answer.Json(request, new ZoneDetails(zone, appearances));
    }
}
