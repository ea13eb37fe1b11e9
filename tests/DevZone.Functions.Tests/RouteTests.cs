using System.Reflection;
using System.Text.RegularExpressions;
using DevZone.Functions.Web;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Tests;

/// <summary>
/// The host tries routes in the alphabetical order of the functions' names: two that fit the same request would depend on their names.
/// </summary>
public sealed partial class RouteTests
{
    private static readonly IReadOnlyList<(string Name, HttpTriggerAttribute Trigger)> Routes =
    [
        .. from type in typeof(ZzzFallback).Assembly.GetTypes()
        from method in type.GetMethods()
        let function = method.GetCustomAttribute<FunctionAttribute>()
        where function is not null
        let trigger = method
            .GetParameters()
            .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
            .FirstOrDefault(found => found is not null)
        where trigger is not null
        select (function.Name, trigger),
    ];

    [Fact]
    public void Fallback_IsTheLastName() =>
        Assert.Equal(nameof(ZzzFallback), Routes.Select(route => route.Name).Order(StringComparer.OrdinalIgnoreCase).Last());

    [Fact]
    public void Routes_DoNotOverlap_WhereTheyShareAMethod()
    {
        var routes = Routes.Where(route => route.Name != nameof(ZzzFallback)).ToList();
        Assert.True(routes.Count > 15);
        var overlapping =
            from first in routes
            from second in routes
            where string.CompareOrdinal(first.Name, second.Name) < 0
            where first.Trigger.Methods!.Intersect(second.Trigger.Methods!, StringComparer.OrdinalIgnoreCase).Any()
            where Overlap(first.Trigger.Route!, second.Trigger.Route!)
            select $"{first.Name} {first.Trigger.Route} and {second.Name} {second.Trigger.Route}";
        Assert.Empty(overlapping);
    }

    [Theory]
    [InlineData("api/a/{x}", "api/a/b", true)]
    [InlineData("api/a/{x}", "api/{y}/b", true)]
    [InlineData("api/a/{x:int}", "api/a/b", false)]
    [InlineData(@"api/a/{x:regex(^\d{{4}}$)}", "api/a/latest", false)]
    [InlineData(@"api/a/{x:regex(^\d{{4}}$)}", "api/a/2025", true)]
    [InlineData("api/a", "api/a/{x}", false)]
    [InlineData("api/a/{x}/c", "api/b/{x}/c", false)]
    public void Overlap_IsSeen(string first, string second, bool expected) => Assert.Equal(expected, Overlap(first, second));

    [Fact]
    public void Changes_NeedAFunctionKey() =>
        Assert.All(
            Routes.Where(route => route.Name != nameof(ZzzFallback)),
            route =>
            {
                var isRead = route.Trigger.Methods!.All(method => method is "get" or "head");
                var isOpen = isRead && route.Trigger.Route!.EndsWith("/source", StringComparison.Ordinal) is false;
                Assert.Equal(isOpen ? AuthorizationLevel.Anonymous : AuthorizationLevel.Function, route.Trigger.AuthLevel);
            }
        );

    private static bool Overlap(string first, string second)
    {
        string[] left = first.Split('/');
        string[] right = second.Split('/');
        return left.Length == right.Length && left.Zip(right).All(pair => Meet(pair.First, pair.Second));
    }

    private static bool Meet(string left, string right) =>
        (left.StartsWith('{'), right.StartsWith('{')) switch
        {
            (false, false) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase),
            (true, false) => Takes(left, right),
            (false, true) => Takes(right, left),
            (true, true) => true,
        };

    private static bool Takes(string parameter, string literal) =>
        parameter.EndsWith(":int}", StringComparison.Ordinal) ? int.TryParse(literal, out _)
        : Constraint().Match(parameter) is { Success: true } match
            ? Regex.IsMatch(literal, match.Groups["pattern"].Value.Replace("{{", "{").Replace("}}", "}"))
        : true;

    [GeneratedRegex(@":regex\((?<pattern>.*)\)\}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Constraint();
}
