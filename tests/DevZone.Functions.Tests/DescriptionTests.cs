using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Web;
using DevZone.Testing;

namespace DevZone.Functions.Tests;

/// <summary>The OpenAPI document, held to what runs and to the copy in docs/.</summary>
public sealed partial class DescriptionTests(FunctionsHost host)
{
    private static readonly JsonObject Document = JsonNode.Parse(OpenApiDocument.Bytes)!.AsObject();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Each schema of an object, with its name.</summary>
    public static TheoryData<string> Objects =>
        [
            .. Document["components"]!["schemas"]!
                .AsObject()
                .Where(schema => schema.Value!["properties"] is not null)
                .Select(schema => schema.Key),
        ];

    [Fact]
    public void EveryFunction_IsDescribed_ButTheFallback() =>
        Assert.Equal(
            [nameof(ZzzFallback)],
            HttpFunction.All.Where(function => function.Operation is null).Select(function => function.Name)
        );

    [Fact]
    public void Document_HasTheRoutesOfTheTriggers_AndTheirKeys()
    {
        var routes = EveryRoute.Described.SelectMany(function =>
            function.Trigger.Methods!.Where(method => method != "head").Select(method => (method, RouteOf(function), function.NeedsKey))
        );
        var described =
            from path in Document["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            select (operation.Key, path.Key, operation.Value!["security"]!.AsArray().Count > 0);
        Assert.Equal(routes.Order(), described.Order());
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void Schema_HasWordsUnitsAndAnExampleOfEachProperty(string name)
    {
        var schema = Document["components"]!["schemas"]![name]!;
        Assert.NotEqual("", (string?)schema["description"] ?? "");
        var example = schema["examples"]![0]!.AsObject();
        foreach (var (property, described) in schema["properties"]!.AsObject())
        {
            var words = (string?)described!["description"] ?? "";
            Assert.True(words.Length > 0, $"{name}.{property} has no description.");
            Assert.True(example.ContainsKey(property), $"{name}.{property} has no example.");
            if ((string?)described["type"] is "number" or "integer")
            {
                Assert.True(Unit().IsMatch(words), $"{name}.{property} does not say what it counts or in which unit: {words}");
            }
        }
    }

    [Fact]
    public void Codes_AreThoseThatTheDocumentationLists()
    {
        var page = File.ReadAllText(RepositoryPaths.In("docs", "api.md"));
        var table = page[page.IndexOf("## Errors", StringComparison.Ordinal)..page.IndexOf("## Keys", StringComparison.Ordinal)];
        var listed = Row().Matches(table).SelectMany(row => Code().Matches(row.Groups["codes"].Value)).Select(code => code.Value);
        var described =
            from path in Document["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            from response in operation.Value!["responses"]!.AsObject()
            where response.Value!["content"]?["application/problem+json"] is not null
            from code in Code().Matches((string)response.Value["description"]!)
            select code.Value;
        Assert.Equal(listed.Order(StringComparer.Ordinal), described.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Document_IsServed()
    {
        var served = await (await host.GetAsync("api/openapi.json")).Content.ReadAsByteArrayAsync(Cancel);
        Assert.Equal(OpenApiDocument.Bytes, served);
    }

    [Fact]
    public async Task Document_IsTheOneInDocs()
    {
        var file = RepositoryPaths.In("docs", "openapi.json");
        var made = Encoding.UTF8.GetString(OpenApiDocument.Bytes) + "\n";
        if (Environment.GetEnvironmentVariable("DEVZONE_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(file, made, Cancel);
        }

        Assert.True(
            made == await File.ReadAllTextAsync(file, Cancel),
            "The API has changed, and docs/openapi.json has not. Look at what changed for callers, then run this test with DEVZONE_ACCEPT=1."
        );
    }

    // The trigger's own template without its constraints.
    private static string RouteOf(HttpFunction function) =>
        "/"
        + Constraint()
            .Replace(
                function.Trigger.Route!.Replace("{{4}}", "", StringComparison.Ordinal).Replace("{{2}}", "", StringComparison.Ordinal),
                ""
            );

    [GeneratedRegex(
        @"^\| \d{3} \| (?<codes>[^|]+) \|",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<=`)\w+(?=`)", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=\{\w+):[^}]*", RegexOptions.CultureInvariant)]
    private static partial Regex Constraint();

    [GeneratedRegex(
        @"元|m2|calendar year|bytes|points|UTF-16|Hours|HTTP status|base unit|currency|[Hh]ow (many|often)|Number |number |Page|Pages|Place|Index|The attempt|^(Issues|Articles|Zones|Projects|Metrics|Figures|People|Organizations|Warnings|Known projects)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Unit();
}
