using System.Text.Json;
using DevZone.LocalHost.Functions;
using DevZone.LocalHost.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DevZone.LocalHost.Http;

/// <summary>The host's own routes, those that operators and tests use.</summary>
internal sealed class AdminApi(
    FunctionCatalog catalog,
    RouteTable routes,
    ManualTriggers manual,
    HostErrors errors,
    HostIdentity identity,
    FunctionKeys keys
)
{
    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/admin/host/ping", [HttpMethods.Get, HttpMethods.Post], () => Results.Ok());
        endpoints.MapGet("/admin/host/status", (HttpRequest request) => Guarded(request, Status));
        endpoints.MapGet(
            "/admin/functions",
            (HttpRequest request) => Guarded(request, () => Results.Json(catalog.All.Select(f => Describe(f, request))))
        );
        endpoints.MapGet("/admin/functions/{name}", (string name, HttpRequest request) => Guarded(request, () => Get(name, request)));
        endpoints.MapPost("/admin/functions/{name}", InvokeAsync);
    }

    private IResult Guarded(HttpRequest request, Func<IResult> answer) =>
        keys.AllowsAdmin(request) ? answer() : Results.StatusCode(StatusCodes.Status401Unauthorized);

    private IResult Status()
    {
        var failing = errors.Current;
        return Results.Json(
            new
            {
                id = identity.Id,
                state = "Running",
                version = identity.Version,
                processUptime = (long)identity.Uptime.TotalMilliseconds,
                errors = failing.Count == 0 ? null : failing,
            }
        );
    }

    private IResult Get(string name, HttpRequest request) =>
        catalog.Find(name) is { } function ? Results.Json(Describe(function, request)) : Results.NotFound();

    private async Task<IResult> InvokeAsync(string name, HttpRequest request)
    {
        if (!keys.AllowsAdmin(request))
        {
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        if (await ReadInputAsync(request) is not { } input)
        {
            return Results.BadRequest();
        }

        if (catalog.Find(name) is not { } function)
        {
            return Results.NotFound();
        }

        manual.Start(function, input);
        return Results.Accepted();
    }

    /// <remarks>A body without "input" is an empty input; no JSON object at all is a bad request.</remarks>
    private static async Task<string?> ReadInputAsync(HttpRequest request)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            return body.RootElement.ValueKind != JsonValueKind.Object ? null
                : !body.RootElement.TryGetProperty("input", out var input) ? ""
                : input.ValueKind == JsonValueKind.String ? input.GetString()
                : input.GetRawText();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private object Describe(FunctionDescriptor function, HttpRequest request)
    {
        var host = $"{request.Scheme}://{request.Host}";
        return new
        {
            name = function.Name,
            href = $"{host}/admin/functions/{function.Name}",
            invoke_url_template = routes.Find(function) is { } route ? $"{host}/{route.Template}" : null,
            language = "dotnet-isolated",
            config = new
            {
                name = function.Name,
                entryPoint = function.EntryPoint,
                bindings = new[]
                {
                    new
                    {
                        type = function.TriggerKind,
                        direction = "in",
                        name = function.TriggerParameter.Name,
                    },
                },
            },
            isDisabled = catalog.IsDisabled(function),
            isDirect = true,
        };
    }
}
