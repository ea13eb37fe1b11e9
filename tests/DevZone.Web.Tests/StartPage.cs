using System.Text;
using Microsoft.Playwright;

namespace DevZone.Web.Tests;

/// <summary>The start page as its reader sees it.</summary>
public sealed class StartPage : IAsyncDisposable
{
    private const string FailedRequest = "Failed to load resource";
    private const float ReadTimeout = 60_000;
    private readonly List<string> _errors = [];
    private readonly IPage _page;

    internal StartPage(IPage page, string? functionKey)
    {
        _page = page;
        page.PageError += (_, error) => _errors.Add(error);
        page.Console += (_, message) =>
        {
            // A week that nobody has compiled yet is asked for and answered 404, which Chromium reports as well.
            if (message.Type == "error" && !message.Text.StartsWith(FailedRequest, StringComparison.Ordinal))
            {
                _errors.Add(message.Text);
            }
        };
        FunctionKey = functionKey;
    }

    /// <summary>The key that the page may ask for.</summary>
    public string? FunctionKey { get; }

    /// <summary>What the browser reported: script errors, what the content security policy refused.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>The list of uploads.</summary>
    public ILocator Uploads => _page.Locator("#uploads");

    /// <summary>The list of zones.</summary>
    public ILocator Zones => _page.Locator("#zone-list");

    /// <summary>The list of projects.</summary>
    public ILocator Projects => _page.Locator("#project-list");

    /// <summary>The chosen week's digest.</summary>
    public ILocator Digest => _page.Locator("#digest");

    /// <summary>The choice of weeks.</summary>
    public ILocator Week => _page.Locator("#week");

    /// <summary>Compiles the chosen week.</summary>
    public ILocator CompileButton => _page.GetByText("立即汇编", new PageGetByTextOptions { Exact = true });

    /// <summary>The field that projects are searched in.</summary>
    public ILocator ProjectSearch => _page.Locator("#project-filters input[name=q]");

    /// <summary>The field that everything is searched in.</summary>
    public ILocator Search => _page.Locator("#search-form input[name=q]");

    /// <summary>What the search found.</summary>
    public ILocator Hits => _page.Locator("#hits");

    /// <summary>The window in which an article is read.</summary>
    public ILocator Reader => _page.Locator("#reader");

    /// <summary>Loads the page again.</summary>
    public Task ReloadAsync() => _page.ReloadAsync();

    /// <summary>From now on the list of uploads answers only after a while, as over a slow line.</summary>
    public Task SlowUploadsDownAsync(TimeSpan delay) =>
        _page.RouteAsync(
            "**/api/uploads?*",
            async route =>
            {
                await Task.Delay(delay);
                await route.ContinueAsync();
            }
        );

    /// <summary>Uploads a file by the page's own control and waits until its state is final.</summary>
    /// <returns>The upload's line.</returns>
    public async Task<ILocator> UploadAsync(string name, byte[] content)
    {
        await _page
            .Locator("#files")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "application/octet-stream",
                    Buffer = content,
                }
            );
        var line = Uploads.Locator("tr", new LocatorLocatorOptions { HasText = name }).First;
        await Assertions
            .Expect(line.Locator(".state:not(.received):not(.reading)"))
            .ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = ReadTimeout });
        return line;
    }

    /// <summary>Uploads a text.</summary>
    public Task<ILocator> UploadAsync(string name, string text) => UploadAsync(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The value of a script's expression in the page.</summary>
    public Task<T> EvaluateAsync<T>(string expression) => _page.EvaluateAsync<T>(expression);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _page.CloseAsync();
}
