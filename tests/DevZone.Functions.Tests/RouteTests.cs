using System.Reflection;
using DevZone.Functions.Web;
using DevZone.LocalHost.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Tests;

/// <summary>
/// The host tries routes in the alphabetical order of the functions' names: two that fit the same request would depend on their names.
/// </summary>
public sealed class RouteTests
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
    public void Routes_DoNotOverlap_ButForTheFallback()
    {
        Assert.True(Routes.Count > 15);
        Assert.Empty(RouteTable.ForAssembly(typeof(ZzzFallback).Assembly).Overlaps());
    }

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
}
