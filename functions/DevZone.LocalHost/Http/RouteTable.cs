using System.Reflection;
using DevZone.LocalHost.Functions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace DevZone.LocalHost.Http;

/// <summary>
/// The HTTP functions' routes in the order in which the real host tries them: by function name, ignoring case, first match wins.
/// How specific a template is plays no part.
/// </summary>
public sealed class RouteTable
{
    private readonly IReadOnlyList<HttpRoute> routes;

    private RouteTable(IReadOnlyList<HttpRoute> routes)
    {
        this.routes = routes;
    }

    /// <summary>The routes of an assembly's functions.</summary>
    /// <param name="assembly">The function app.</param>
    /// <param name="routePrefix">host.json's extensions.http.routePrefix.</param>
    public static RouteTable ForAssembly(Assembly assembly, string routePrefix = "")
    {
        using var services = new ServiceCollection().AddLogging().AddRouting().BuildServiceProvider();
        return Create(FunctionCatalog.Discover(assembly.GetTypes()), routePrefix, services.GetRequiredService<IInlineConstraintResolver>());
    }

    /// <summary>
    /// Pairs of routes that a request could match both, so that a function's name would decide. The fallback, a bare catch-all whose
    /// function comes last, is left out.
    /// </summary>
    public IReadOnlyList<string> Overlaps() =>
        [
            .. routes.SelectMany(
                (first, i) =>
                    routes
                        .Skip(i + 1)
                        .Where(second => !IsFallback(second) && RouteOverlap.Exists(first, second))
                        .Select(second => $"{Describe(first)} and {Describe(second)}")
            ),
        ];

    internal static RouteTable Create(
        IEnumerable<FunctionDescriptor> functions,
        string routePrefix,
        IInlineConstraintResolver constraintResolver
    ) =>
        new([
            .. functions
                .Where(function => function.Trigger is HttpTriggerAttribute)
                .Select(function => new HttpRoute(function, routePrefix, constraintResolver)),
        ]);

    internal HttpRoute? Find(FunctionDescriptor function) => routes.FirstOrDefault(route => route.Function == function);

    internal HttpRoute? Match(HttpContext context, out RouteValueDictionary values)
    {
        foreach (var route in routes)
        {
            values = [];
            if (route.TryMatch(context, values))
            {
                return route;
            }
        }

        values = [];
        return null;
    }

    private bool IsFallback(HttpRoute route) =>
        ReferenceEquals(route, routes[^1])
        && route.Pattern.PathSegments is [{ IsSimple: true } segment]
        && RouteOverlap.IsCatchAll(segment);

    private static string Describe(HttpRoute route) =>
        $"{route.Function.Name} ({(route.Methods is null ? "any" : string.Join(',', route.Methods))} {route.Template})";
}
