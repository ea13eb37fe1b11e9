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

/// <summary>Answers what is known of projects.</summary>
/// <param name="catalogue">The projects.</param>
/// <param name="records">Where they are printed.</param>
public sealed class ProjectRoutes(CatalogueReader catalogue, IssueRecords records)
{
    private static readonly QueryParameter<string?> Zone = Parameter.Text("zone", "Id of the zone.", "云泊高新技术产业开发区");
    private static readonly QueryParameter<string?> Province = Parameter.Text("province", "Province, with or without its suffix.", "山西");
    private static readonly QueryParameter<string?> City = Parameter.Text("city", "City, with or without its suffix.", "晋城");
    private static readonly QueryParameter<ProjectStage?> Stage = Parameter.OneOf(
        "stage",
        "The furthest stage reported.",
        ProjectStage.Signed
    );
    private static readonly QueryParameter<string?> Industry = Parameter.Text("industry", "The industry.", "新能源");
    private static readonly QueryParameter<double?> MinInvestment = Parameter.Amount(
        "minInvestment",
        "Least investment in 元; a project whose investment is not known in 元 is left out.",
        "1000000000"
    );
    private static readonly QueryParameter<DateOnly?> Since = Parameter.Date("since", "Reported on or after this day.", "2026-03-01");
    private static readonly QueryParameter<string?> Q = Parameter.Text("q", "Part of a name or of a company's name.", "电池");
    private static readonly QueryParameter<ProjectSort?> Sort = Parameter.OneOf(
        "sort",
        "The order, newest unless said otherwise; equals are in the order of their ids.",
        ProjectSort.Investment
    );

    private static readonly Operation ListProjects = new()
    {
        Parameters = [Zone, Province, City, Stage, Industry, MinInvestment, Since, Q, Sort, .. Paging.Parameters],
        Reply = Reply.List<ProjectEntry>("Projects."),
        BadRequest = [Problem.InvalidContinuation],
    };

    private static readonly Operation GetProject = new()
    {
        Reply = Reply.Json<ProjectDetails>("The project."),
        NotFound = ["no_such_project"],
    };

    /// <summary>Projects, the newest report first unless sorted otherwise.</summary>
    [Function(nameof(ListProjects))]
    public async Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/projects")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = ListProjects.Read(request);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var filter = new ProjectFilter
        {
            Zone = query.Get(Zone),
            Province = query.Get(Province),
            City = query.Get(City),
            Stage = query.Get(Stage),
            Industry = query.Get(Industry),
            MinInvestment = query.Get(MinInvestment),
            Since = query.Get(Since),
            Q = query.Get(Q),
        };
        var sort = query.Get(Sort) ?? ProjectSort.Newest;
        var current = await catalogue.CurrentAsync(cancellationToken);
        return await ListAnswer.Of(
            request,
            query,
            Tables.Projects,
            ListSource.InMemory(
                current.Fingerprint,
                page => current.List(filter, sort, page),
                project => new ProjectEntry(project, ZoneName(current, project))
            ),
            cancellationToken
        );
    }

    /// <summary>A project with its life.</summary>
    [Function(nameof(GetProject))]
    public async Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/projects/{id}")] HttpRequest request,
        [InPath("Id of the project, as lists give it.", "5f0c1b7a9d3e")] string id,
        CancellationToken cancellationToken
    )
    {
        if (GetProject.Read(request).Problem is { } problem)
        {
            return problem;
        }

        var current = await catalogue.CurrentAsync(cancellationToken);
        if (current.FindProject(id) is not { } project)
        {
            return Problem.NotFound("no_such_project", $"There is no project '{id}'.");
        }

        var appearances = await NewestFirst.LoadAsync(
            project.Appearances,
            async appearance => new Appearance<Project>(
                appearance.Issue,
                appearance.Project,
                await records.EvidenceAsync(appearance, cancellationToken)
            ),
            appearance => new Appearance<Project>(appearance.Issue, appearance.Project, null)
        );
        return Answer.Json(request, new ProjectDetails(project, ZoneName(current, project), appearances));
    }

    private static string? ZoneName(Catalogue catalogue, ProjectLifeLine project) =>
        project.Zone is { } zone ? catalogue.FindZone(zone)?.Name : null;
}
