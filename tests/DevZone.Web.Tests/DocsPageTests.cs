using System.Text.Json;
using DevZone.Testing;
using static Microsoft.Playwright.Assertions;

namespace DevZone.Web.Tests;

public sealed class DocsPageTests(StartPageFixture fixture) : IClassFixture<StartPageFixture>
{
    [Fact]
    public async Task Page_ShowsEveryOperation_AndSendsRequests_WithNothingFromElsewhere()
    {
        await using var page = await fixture.OpenDocsAsync();

        var document = JsonDocument.Parse(
            await File.ReadAllBytesAsync(RepositoryPaths.In("docs", "openapi.json"), TestContext.Current.CancellationToken)
        );
        var operations = document.RootElement.GetProperty("paths").EnumerateObject().Sum(path => path.Value.EnumerateObject().Count());
        await Expect(page.Operations).ToHaveCountAsync(operations);

        await Expect(await page.TryAsync("getHealth")).ToContainTextAsync("\"alive\"");
        Assert.Empty(page.Errors);
        Assert.Empty(page.Elsewhere);
    }
}
