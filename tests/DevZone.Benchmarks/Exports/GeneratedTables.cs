using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DevZone.Benchmarks.Exports;

/// <summary>
/// Stands for Table Storage: it speaks as much of its protocol as the archive asks for, has any number of uploads, and makes each row
/// when it is asked for. The functions cannot tell it from a table of a million rows.
/// </summary>
internal sealed partial class GeneratedTables : IAsyncDisposable
{
    private const int PageSize = 1000;
    private const string Continuation = "NextRowKey";

    private readonly WebApplication server;

    private GeneratedTables(WebApplication server) => this.server = server;

    /// <summary>The TableEndpoint of a connection string.</summary>
    public string Endpoint =>
        server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/account";

    /// <summary>How many uploads there are.</summary>
    public int Count { get; set; }

    public static async Task<GeneratedTables> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var tables = new GeneratedTables(builder.Build());
        tables.server.Run(tables.AnswerAsync);
        await tables.server.StartAsync();
        return tables;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        return context.Request.Method == HttpMethods.Post ? ErrorAsync(context, StatusCodes.Status409Conflict, "TableAlreadyExists")
            : !path.EndsWith("()", StringComparison.Ordinal) ? ErrorAsync(context, StatusCodes.Status404NotFound, "ResourceNotFound")
            : PageAsync(context, IsUploads(context.Request));
    }

    private static bool IsUploads(HttpRequest request) => request.Query["$filter"].ToString().Contains("upload|", StringComparison.Ordinal);

    private static Task ErrorAsync(HttpContext context, int status, string code)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["odata.error"] = new { code, message = new { lang = "en-US", value = code } },
            }
        );
    }

    private async Task PageAsync(HttpContext context, bool isUploads)
    {
        var count = isUploads ? Count : 0;
        var first = First(context.Request);
        var last = Math.Min(first + PageSize, count);
        if (last < count)
        {
            context.Response.Headers["x-ms-continuation-NextPartitionKey"] = "catalogue";
            context.Response.Headers["x-ms-continuation-NextRowKey"] = last.ToString(CultureInfo.InvariantCulture);
        }

        context.Response.ContentType = "application/json;odata=minimalmetadata";
        var page = new StringBuilder("""{"odata.metadata":"http://127.0.0.1/account/$metadata#catalogue","value":[""");
        for (var number = first; number < last; number++)
        {
            page.Append(number > first ? "," : "");
            AppendRow(page, number);
        }

        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(page.Append("]}").ToString()));
    }

    /// <summary>Where the page begins: where the one before ended, or behind the row that the filter names.</summary>
    private static int First(HttpRequest request) =>
        request.Query[Continuation].ToString() is { Length: > 0 } next ? int.Parse(next, CultureInfo.InvariantCulture)
        : LastSeen().Match(request.Query["$filter"].ToString()) is { Success: true } seen
            ? int.Parse(seen.ValueSpan[..^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture) + 1
        : 0;

    [GeneratedRegex("[0-9a-f]{32}!", RegexOptions.CultureInvariant)]
    private static partial Regex LastSeen();

    private static void AppendRow(StringBuilder page, int number)
    {
        var id = number.ToString("x32", CultureInfo.InvariantCulture);
        var ticks = new DateTime(2026, 3, 13, 0, 0, 0, DateTimeKind.Utc).Ticks - (number * TimeSpan.TicksPerSecond);
        page.Append(
            CultureInfo.InvariantCulture,
            $$"""
            {"odata.etag":"W/\"1\"","PartitionKey":"catalogue","RowKey":"upload|{{DateTimeOffset.MaxValue.Ticks - ticks:D19}}|{{id}}",
            "Timestamp":"2026-03-13T00:00:00Z","Id":"{{id}}","Name":"{{number}}, 园区建设周刊.pdf","State":"Ready",
            "Received@odata.type":"Edm.Int64","Received":"{{ticks}}","Finished@odata.type":"Edm.DateTime","Finished":"2026-03-13T00:00:02Z",
            "Attempt":1,"IssueId":"2026-03-13-{{number}}-1a2b3c4d","Sha256":"{{id}}{{id}}","Size@odata.type":"Edm.Int64","Size":"482133",
            "MediaType":"application/pdf"}
            """
        );
    }
}
