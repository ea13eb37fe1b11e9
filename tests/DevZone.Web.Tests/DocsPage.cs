using Microsoft.Playwright;

namespace DevZone.Web.Tests;

/// <summary>The page that describes the API as its reader sees it.</summary>
public sealed class DocsPage : IAsyncDisposable
{
    private readonly IPage _page;
    private readonly List<string> _errors = [];
    private readonly List<string> _elsewhere = [];

    internal DocsPage(IPage page, Uri host)
    {
        _page = page;
        page.PageError += (_, error) => _errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _errors.Add(message.Text);
            }
        };
        page.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Scheme != "data" && address.Authority != host.Authority)
            {
                _elsewhere.Add(request.Url);
            }
        };
    }

    /// <summary>What the browser reported: script errors, what the content security policy refused.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Addresses of other servers that were asked for anything.</summary>
    public IReadOnlyList<string> Elsewhere => _elsewhere;

    /// <summary>The lines of operations, one a route and method.</summary>
    public ILocator Operations => _page.Locator(".opblock");

    /// <summary>Opens an operation and sends its request.</summary>
    /// <param name="operationId">Its operationId.</param>
    /// <returns>The answer's body.</returns>
    public async Task<ILocator> TryAsync(string operationId)
    {
        var operation = _page.Locator($".opblock[id$='-{operationId}']");
        await operation.Locator(".opblock-summary-control").ClickAsync();
        await operation.Locator(".try-out__btn").ClickAsync();
        await operation.Locator(".execute").ClickAsync();
        return operation.Locator(".live-responses-table .response .response-col_description").First;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _page.CloseAsync();
}
