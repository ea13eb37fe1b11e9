using DevZone.LocalHost.Functions;
using DevZone.LocalHost.Http;
using Microsoft.AspNetCore.Builder;

namespace DevZone.LocalHost.Hosting;

/// <summary>Says, as Core Tools do, which functions are served and where.</summary>
internal static class StartBanner
{
    public static void Write(TextWriter output, WebApplication app, FunctionCatalog catalog, RouteTable routes)
    {
        var address = app.Urls.First();
        output.WriteLine($"Listening on {address}");
        output.WriteLine();
        output.WriteLine("Functions:");
        foreach (var function in catalog.All)
        {
            var what = routes.Find(function) is { } route
                ? $"[{(route.Methods is null ? "any" : string.Join(',', route.Methods))}] {address}/{route.Template}"
                : function.TriggerKind;
            output.WriteLine($"  {function.Name}: {what}{(catalog.IsDisabled(function) ? " (disabled)" : "")}");
        }

        output.WriteLine();
    }
}
