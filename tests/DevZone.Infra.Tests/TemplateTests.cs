using System.Text.Json;
using DevZone.Archive.Storage;

namespace DevZone.Infra.Tests;

public class TemplateTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("build", "--stdout")]
    [InlineData("lint")]
    public async Task Compiler_HasNothingToSay_OnTheTemplate(params string[] arguments)
    {
        var (exitCode, _, errors) = await Bicep.RunAsync(
            Cancellation,
            [.. arguments, Path.Combine(Bicep.RepositoryRoot, "infra", "main.bicep")]
        );

        Assert.Equal(0, exitCode);
        Assert.Equal("", errors.Trim());
    }

    [Fact]
    public async Task StorageAccount_RefusesKeysAndPublicBlobs()
    {
        var account = Assert.Single(await ResourcesAsync("Microsoft.Storage/storageAccounts"));

        var properties = account.GetProperty("properties");
        Assert.False(properties.GetProperty("allowSharedKeyAccess").GetBoolean());
        Assert.False(properties.GetProperty("allowBlobPublicAccess").GetBoolean());
        Assert.Equal("TLS1_2", properties.GetProperty("minimumTlsVersion").GetString());
    }

    [Fact]
    public async Task StorageAccount_HasWhatTheArchiveUses()
    {
        var archive = ArchiveStorage.Connect("UseDevelopmentStorage=true");

        var containers = await ParameterDefaultAsync("containers");
        Assert.Superset(
            new HashSet<string> { archive.Uploads.Name, archive.Originals.Name, archive.Records.Name, archive.Digests.Name },
            containers
        );
        Assert.Superset(
            new HashSet<string>
            {
                archive.CatalogueRows.Name,
                archive.UploadRows.Name,
                archive.FactRows.Name,
                archive.DigestRows.Name,
                archive.DeliveryRows.Name,
            },
            await ParameterDefaultAsync("tables")
        );
        Assert.Superset(new HashSet<string> { archive.Queue.Name, $"{archive.Queue.Name}-poison" }, await ParameterDefaultAsync("queues"));
    }

    [Fact]
    public async Task StorageAccount_IsClosed_WhereTheNetworkIsPrivate()
    {
        var account = Assert.Single(await ResourcesAsync("Microsoft.Storage/storageAccounts"));

        Assert.Equal(
            "[if(parameters('isPrivate'), 'Deny', 'Allow')]",
            account.GetProperty("properties").GetProperty("networkAcls").GetProperty("defaultAction").GetString()
        );
    }

    [Fact]
    public async Task Settings_ReachStorageByIdentityOnly()
    {
        var settings = await SettingsAsync();

        Assert.Superset(
            new HashSet<string>
            {
                "AzureWebJobsStorage__blobServiceUri",
                "AzureWebJobsStorage__queueServiceUri",
                "AzureWebJobsStorage__tableServiceUri",
                "AzureWebJobsStorage__clientId",
                "APPLICATIONINSIGHTS_CONNECTION_STRING",
            },
            settings.Keys.ToHashSet()
        );
        Assert.DoesNotContain("AzureWebJobsStorage", settings.Keys);
        Assert.All(settings.Values, value => Assert.DoesNotContain("AccountKey", value, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task BothHostings_TakeTheSameSettings()
    {
        var app = Assert.Single(
            await ResourcesAsync("Microsoft.Web/sites/config"),
            config => config.GetProperty("name").GetString()!.Contains("appsettings", StringComparison.Ordinal)
        );
        var container = Assert.Single(await ResourcesAsync("Microsoft.App/containerApps"));

        Assert.Contains("parameters('settings')", app.GetProperty("properties").GetString(), StringComparison.Ordinal);
        var environment = Assert.Single(
            container.GetProperty("properties").GetProperty("template").GetProperty("containers").EnumerateArray()
        );
        Assert.Contains("parameters('settings')", environment.GetProperty("env").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b7e6dc6d-f1e8-4753-8033-0f276bb0955b", "Storage Blob Data Owner")]
    [InlineData("974c5e8b-45b9-4653-ba55-5f855dd0fb88", "Storage Queue Data Contributor")]
    [InlineData("0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3", "Storage Table Data Contributor")]
    [InlineData("3913510d-42f4-4e42-8a64-420c390055eb", "Monitoring Metrics Publisher")]
    [InlineData("7f951dda-4ed3-4680-a7ca-43fe172d538d", "AcrPull")]
    [InlineData("b86a8fe4-44ce-4948-aee5-eccb2c155cd7", "Key Vault Secrets Officer")]
    public async Task Identity_HasTheRole(string id, string role)
    {
        var template = (await Bicep.TemplateAsync(Cancellation)).GetRawText();

        Assert.True(template.Contains(id, StringComparison.Ordinal), $"{role} is not assigned.");
    }

    [Fact]
    public async Task Roles_AreAssignedAtOneResourceEach()
    {
        Assert.All(
            await ResourcesAsync("Microsoft.Authorization/roleAssignments"),
            assignment => Assert.True(assignment.TryGetProperty("scope", out _), assignment.ToString())
        );
    }

    [Fact]
    public async Task NoAddress_NamesOneCloud()
    {
        var template = (await Bicep.TemplateAsync(Cancellation)).GetRawText();

        Assert.DoesNotContain("core.windows.net", template, StringComparison.Ordinal);
        Assert.DoesNotContain("login.microsoftonline.com", template, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outputs_NameNoSecret()
    {
        var template = await Bicep.TemplateAsync(Cancellation);

        Assert.All(
            template.GetProperty("outputs").EnumerateObject(),
            output => Assert.DoesNotMatch("(?i)key|secret|connection", output.Name + output.Value)
        );
    }

    /// <summary>What settings.bicep gives the app, by name; the values are expressions.</summary>
    private static async Task<Dictionary<string, string>> SettingsAsync()
    {
        var settings = (await ResourcesAsync("Microsoft.Resources/deployments"))
            .Select(deployment => deployment.GetProperty("properties").GetProperty("template"))
            .Single(template => template.TryGetProperty("outputs", out var outputs) && outputs.TryGetProperty("values", out _));
        return settings
            .GetProperty("outputs")
            .GetProperty("values")
            .GetProperty("value")
            .EnumerateObject()
            .ToDictionary(setting => setting.Name, setting => setting.Value.ToString());
    }

    /// <summary>The default value of the one nested template's parameter of this name.</summary>
    private static async Task<HashSet<string>> ParameterDefaultAsync(string name)
    {
        var storage = (await ResourcesAsync("Microsoft.Resources/deployments"))
            .Select(deployment => deployment.GetProperty("properties").GetProperty("template"))
            .Where(template => template.TryGetProperty("parameters", out var parameters) && parameters.TryGetProperty(name, out _));
        var values = Assert.Single(storage).GetProperty("parameters").GetProperty(name).GetProperty("defaultValue");
        return [.. values.EnumerateArray().Select(value => value.GetString()!)];
    }

    private static async Task<List<JsonElement>> ResourcesAsync(string type) =>
        [
            .. Resources(await Bicep.TemplateAsync(Cancellation))
                .Where(resource => resource.GetProperty("type").GetString() == type && !Existing(resource)),
        ];

    private static bool Existing(JsonElement resource) => resource.TryGetProperty("existing", out var existing) && existing.GetBoolean();

    /// <summary>Every resource of a template and of the templates it deploys; resources may be a list or, with symbolic names, an object.</summary>
    private static IEnumerable<JsonElement> Resources(JsonElement template)
    {
        var resources = template.GetProperty("resources");
        var own =
            resources.ValueKind == JsonValueKind.Array
                ? resources.EnumerateArray()
                : resources.EnumerateObject().Select(resource => resource.Value);
        foreach (var resource in own)
        {
            yield return resource;
            if (resource.GetProperty("type").GetString() == "Microsoft.Resources/deployments")
            {
                foreach (var nested in Resources(resource.GetProperty("properties").GetProperty("template")))
                {
                    yield return nested;
                }
            }
        }
    }
}
