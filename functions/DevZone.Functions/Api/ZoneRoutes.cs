using DevZone.Archive.Queries;
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

/// <summary>Answers what is known of zones.</summary>
/// <param name="catalogue">The zones.</param>
/// <param name="records">Where they are printed.</param>
public sealed class ZoneRoutes(CatalogueReader catalogue, IssueRecords records)
{
    private static readonly QueryParameter<string?> Province = Parameter.Text("province", "Province, with or without its suffix.", "山西");
    private static readonly QueryParameter<string?> City = Parameter.Text("city", "City, with or without its suffix.", "晋城");
    private static readonly QueryParameter<ZoneLevel?> Level = Parameter.OneOf("level", "The official standing.", ZoneLevel.National);
    private static readonly QueryParameter<string?> Q = Parameter.Text("q", "Part of the name or of an alias.", "经济技术");

    private static readonly Operation ListZones = new()
    {
        Parameters = [Province, City, Level, Q, .. Paging.Parameters],
        Reply = Reply.List<ZoneEntry>("Zones."),
        BadRequest = [Problem.InvalidContinuation],
    };

    private static readonly Operation GetZone = new() { Reply = Reply.Json<ZoneDetails>("The zone."), NotFound = ["no_such_zone"] };

    /// <summary>Zones, in the order of their ids.</summary>
    [Function(nameof(ListZones))]
    public async Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/zones")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = ListZones.Read(request);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var filter = new ZoneFilter
        {
            Province = query.Get(Province),
            City = query.Get(City),
            Level = query.Get(Level),
            Q = query.Get(Q),
        };
        var current = await catalogue.CurrentAsync(cancellationToken);
        return await ListAnswer.Of(
            request,
            query,
            Tables.Zones,
            ListSource.InMemory(current.Fingerprint, page => current.List(filter, page), zone => new ZoneEntry(zone)),
            cancellationToken
        );
    }

    /// <summary>A zone with the issues that name it.</summary>
    [Function(nameof(GetZone))]
    public async Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/zones/{id}")] HttpRequest request,
        [InPath("Id of the zone, as lists give it.", "云泊高新技术产业开发区")] string id,
        CancellationToken cancellationToken
    )
    {
        if (GetZone.Read(request).Problem is { } problem)
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
