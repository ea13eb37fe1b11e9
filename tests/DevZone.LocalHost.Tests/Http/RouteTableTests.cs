using DevZone.LocalHost.Functions;
using DevZone.LocalHost.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace DevZone.LocalHost.Tests.Http;

public sealed class RouteTableTests
{
    [Theory]
    // Different literals, lengths or methods cannot meet.
    [InlineData("api/zones", "api/projects", false)]
    [InlineData("api/zones", "api/zones/{id}", false)]
    [InlineData("api/zones/{id}", "api/zones/{id}/figures", false)]
    // A parameter takes any segment, also another route's literal.
    [InlineData("api/zones/{id}", "api/zones/latest", true)]
    [InlineData("api/zones/{id}", "api/ZONES/{name}", true)]
    [InlineData("api/{kind}/latest", "api/zones/{id}", true)]
    // unless its constraint refuses that literal.
    [InlineData("api/summaries/{week:regex(^\\d{{4}}-W\\d{{2}}$)}", "api/summaries/latest", false)]
    [InlineData("api/issues/{id:int}", "api/issues/latest", false)]
    [InlineData("api/issues/{id:int}", "api/issues/17", true)]
    // Segments of several parts, optional ones and catch-alls.
    [InlineData("api/summaries/feed.atom", "api/summaries/{name}.json", false)]
    [InlineData("api/summaries/feed.atom", "api/summaries/{name}.atom", true)]
    [InlineData("api/zones/{id?}", "api/zones", true)]
    [InlineData("api/files/{*path}", "api/files/a/b", true)]
    [InlineData("api/files/{*path}", "api/zones/a/b", false)]
    public void Overlaps_ArePairsThatOneRequestCouldMatch(string first, string second, bool overlap) =>
        Assert.Equal(overlap, Table(("A", first), ("B", second)).Overlaps().Count == 1);

    [Fact]
    public void Overlaps_LeaveOutTheFallback_OnlyWhenItsNameComesLast()
    {
        Assert.Empty(Table(("Zones", "api/zones"), ("ZzzFallback", "{*path}")).Overlaps());
        Assert.Single(Table(("StaticFile", "{*path}"), ("Zones", "api/zones")).Overlaps());
    }

    [Fact]
    public void Overlaps_NeedASharedMethod()
    {
        Assert.Empty(RouteTable.ForAssembly(typeof(string).Assembly).Overlaps());
        Assert.Empty(Table(typeof(TwoMethods)).Overlaps());
    }

    private static RouteTable Table(params (string Name, string Route)[] routes)
    {
        var descriptor = FunctionCatalog.Discover([typeof(TwoMethods)])[0];
        return Create(
            routes.Select(route =>
                descriptor with
                {
                    Name = route.Name,
                    Trigger = new HttpTriggerAttribute(AuthorizationLevel.Anonymous, "get") { Route = route.Route },
                }
            )
        );
    }

    private static RouteTable Table(Type type) => Create(FunctionCatalog.Discover([type]));

    private static RouteTable Create(IEnumerable<FunctionDescriptor> functions)
    {
        using var services = new ServiceCollection().AddLogging().AddRouting().BuildServiceProvider();
        return RouteTable.Create(functions, "", services.GetRequiredService<IInlineConstraintResolver>());
    }

    public sealed class TwoMethods
    {
        [Function("List")]
        public static IResult List([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/issues")] HttpRequest request) =>
            Results.Ok();

        [Function("Upload")]
        public static IResult Upload([HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/issues")] HttpRequest request) =>
            Results.Accepted();
    }
}
