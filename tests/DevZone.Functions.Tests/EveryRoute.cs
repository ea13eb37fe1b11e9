using DevZone.Functions.Api.Description;
using DevZone.Testing;

namespace DevZone.Functions.Tests;

/// <summary>The routes as the functions' attributes give them, so that no test forgets a new one.</summary>
internal static class EveryRoute
{
    /// <summary>Each function with each of its methods.</summary>
    public static TheoryData<string, string> Calls =>
        [.. from function in HttpFunction.All from method in function.Trigger.Methods! select (function.Name, method.ToUpperInvariant())];

    /// <summary>The functions of the API; the fallback is none of them.</summary>
    public static IEnumerable<HttpFunction> Described => HttpFunction.All.Where(function => function.Operation is not null);

    public static HttpFunction Named(string name) => HttpFunction.All.Single(function => function.Name == name);

    /// <summary>An address that the route matches, where nothing need be.</summary>
    /// <param name="function">The function.</param>
    /// <param name="id">Stands for the id.</param>
    public static string PathOf(this HttpFunction function, string id = "x") =>
        function
            .Path.TrimStart('/')
            .Replace("{id}", Uri.EscapeDataString(id), StringComparison.Ordinal)
            .Replace("{number}", "1", StringComparison.Ordinal)
            .Replace("{week}", "2026-W11", StringComparison.Ordinal)
            .Replace("{path}", "no/such/page", StringComparison.Ordinal);

    /// <summary>An address of something that is there: the first entry of the list above it.</summary>
    /// <param name="function">The function.</param>
    /// <param name="host">A host that has read the samples.</param>
    public static async Task<string> PathOfFirstAsync(this HttpFunction function, FunctionsHostFixture host)
    {
        if (!function.Path.Contains("{id}", StringComparison.Ordinal))
        {
            return function.PathOf();
        }

        var list = function.Path[..function.Path.IndexOf("/{id}", StringComparison.Ordinal)];
        return function.PathOf((await host.JsonAsync($"{list}?top=1")).GetProperty("value")[0].Text("id"));
    }
}
