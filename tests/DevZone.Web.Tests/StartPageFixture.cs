using DevZone.Testing;
using Microsoft.Playwright;

namespace DevZone.Web.Tests;

/// <summary>A browser beside a running host. Each test opens the start page in a window of its own.</summary>
public sealed class StartPageFixture : IAsyncLifetime
{
    private readonly FunctionsHostFixture _host = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var chromium = await Chromium.FindAsync();
        await _host.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = Chromium.Arguments }
        );
    }

    /// <summary>Opens the start page; what goes wrong in it ends the test.</summary>
    public async Task<StartPage> OpenAsync()
    {
        var page = await NewPageAsync();
        var start = new StartPage(page, _host.FunctionKey);
        await page.GotoAsync(_host.BaseAddress.ToString());
        return start;
    }

    /// <summary>Opens the page that describes the API.</summary>
    public async Task<DocsPage> OpenDocsAsync()
    {
        var page = await NewPageAsync();
        var docs = new DocsPage(page, _host.BaseAddress);
        await page.GotoAsync(new Uri(_host.BaseAddress, "api/docs").ToString());
        return docs;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _host.DisposeAsync();
    }

    private Task<IPage> NewPageAsync() =>
        _browser!.NewPageAsync(new BrowserNewPageOptions { Locale = "zh-CN", TimezoneId = "Asia/Shanghai" });
}
