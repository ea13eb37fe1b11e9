using DevZone.Archive.Queries;
using DevZone.Archive.Views;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Lists;
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
    /// <summary>Projects, the newest report first unless sorted otherwise.</summary>
    [Function("ListProjects")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/projects")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = new QueryReader(request);
        var filter = new ProjectFilter
        {
            Zone = query.Text("zone"),
            Province = query.Text("province"),
            City = query.Text("city"),
            Stage = query.OneOf<ProjectStage>("stage"),
            Industry = query.Text("industry"),
            MinInvestment = query.Amount("minInvestment"),
            Since = query.Date("since"),
            Q = query.Text("q"),
        };
        var sort = query.OneOf<ProjectSort>("sort") ?? ProjectSort.Newest;
        return ListAnswer.Of(
            request,
            query,
            "projects",
            Columns.Projects,
            catalogue,
            (projects, page) => projects.List(filter, sort, page),
            (projects, project) => new ProjectEntry(project, ZoneName(projects, project)),
            cancellationToken
        );
    }

    /// <summary>A project with its life.</summary>
    [Function("GetProject")]
    public async Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/projects/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    )
    {
        if (new QueryReader(request).Problem() is { } problem)
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
