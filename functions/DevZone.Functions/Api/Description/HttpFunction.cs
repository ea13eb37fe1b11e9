using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api.Description;

/// <summary>A function that answers HTTP, with its route and its operation.</summary>
/// <param name="Name">The function's name.</param>
/// <param name="Method">The method that is the function.</param>
/// <param name="Trigger">Route, methods and key.</param>
/// <param name="Operation">What it takes and answers; null for the fallback, which is no part of the API.</param>
internal sealed record HttpFunction(string Name, MethodInfo Method, HttpTriggerAttribute Trigger, Operation? Operation)
{
    /// <summary>Every function of this app that answers HTTP, in the order of their names.</summary>
    public static IReadOnlyList<HttpFunction> All { get; } =
    [
        .. from type in typeof(HttpFunction).Assembly.GetTypes()
        from method in type.GetMethods()
        let function = method.GetCustomAttribute<FunctionAttribute>()
        where function is not null
        let trigger = method
            .GetParameters()
            .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
            .OfType<HttpTriggerAttribute>()
            .FirstOrDefault()
        where trigger is not null
        orderby function.Name
        select new HttpFunction(function.Name, method, trigger, OperationOf(type, function.Name)),
    ];

    /// <summary>The route's segments and parameters.</summary>
    public RoutePattern Route { get; } = RoutePatternFactory.Parse(Trigger.Route!);

    /// <summary>The HTTP methods, in upper case; HEAD is not named where it goes with GET.</summary>
    public IReadOnlyList<string> Methods { get; } =
    [.. Trigger.Methods!.Select(method => method.ToUpperInvariant()).Where(method => !HttpMethods.IsHead(method))];

    /// <summary>Whether it asks for a function key.</summary>
    public bool NeedsKey => Trigger.AuthLevel != AuthorizationLevel.Anonymous;

    /// <summary>Whether it changes anything.</summary>
    public bool IsChange => Methods.Any(method => !HttpMethods.IsGet(method));

    /// <summary>The path, its parameters in braces and without their constraints: <c>/api/zones/{id}</c>.</summary>
    public string Path => "/" + string.Join('/', Route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Text))));

    private static string Text(RoutePatternPart part) =>
        part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
            _ => throw new NotSupportedException($"{part.PartKind} in a route."),
        };

    private static Operation? OperationOf(Type type, string function) =>
        type.GetField(function, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)?.GetValue(null) as Operation;
}
