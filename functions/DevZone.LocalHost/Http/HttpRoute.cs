using DevZone.LocalHost.Functions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.LocalHost.Http;

/// <summary>The route of one HTTP function.</summary>
internal sealed class HttpRoute
{
    private readonly TemplateMatcher matcher;
    private readonly Dictionary<string, IRouteConstraint[]> constraints;

    public HttpRoute(FunctionDescriptor function, string routePrefix, IInlineConstraintResolver constraintResolver)
    {
        Function = function;
        Trigger = (HttpTriggerAttribute)function.Trigger;
        // An empty route means the function's name, as in the host: no function can have the bare prefix as its route.
        var route = string.IsNullOrEmpty(Trigger.Route) ? function.Name : Trigger.Route;
        Template = routePrefix.Length == 0 ? route.TrimStart('/') : $"{routePrefix}/{route.TrimStart('/')}";
        Pattern = RoutePatternFactory.Parse(Template);
        matcher = new TemplateMatcher(new RouteTemplate(Pattern), Defaults(Pattern));
        constraints = Pattern.ParameterPolicies.ToDictionary(
            policies => policies.Key,
            policies =>
                policies
                    .Value.Select(policy =>
                        constraintResolver.ResolveConstraint(policy.Content!)
                        ?? throw new InvalidOperationException($"Route '{Template}' has the unknown constraint '{policy.Content}'.")
                    )
                    .ToArray(),
            StringComparer.OrdinalIgnoreCase
        );
        Methods = Trigger.Methods is { Length: > 0 } methods ? [.. methods.Select(method => method.ToUpperInvariant())] : null;
    }

    public FunctionDescriptor Function { get; }

    public HttpTriggerAttribute Trigger { get; }

    public string Template { get; }

    public RoutePattern Pattern { get; }

    /// <summary>The methods in capitals; null for any.</summary>
    public IReadOnlyList<string>? Methods { get; }

    public bool TryMatch(HttpContext context, RouteValueDictionary values)
    {
        if (Methods is not null && !Methods.Contains(context.Request.Method, StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        return matcher.TryMatch(context.Request.Path, values) && MeetsConstraints(context, values);
    }

    /// <summary>Whether a single path segment meets the constraints of a parameter.</summary>
    public bool Accepts(string parameter, string segment) =>
        !constraints.TryGetValue(parameter, out var of)
        || Array.TrueForAll(of, c => c.Match(null, null, parameter, new() { [parameter] = segment }, RouteDirection.IncomingRequest));

    private bool MeetsConstraints(HttpContext context, RouteValueDictionary values) =>
        constraints.All(of =>
            Array.TrueForAll(of.Value, constraint => constraint.Match(context, null, of.Key, values, RouteDirection.IncomingRequest))
        );

    private static RouteValueDictionary Defaults(RoutePattern pattern) => new(pattern.Defaults);
}
