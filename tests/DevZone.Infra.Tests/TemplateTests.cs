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
            new HashSet<string> { archive.CatalogueRows.Name, archive.UploadRows.Name, archive.FactRows.Name, archive.DigestRows.Name },
            await ParameterDefaultAsync("tables")
        );
        Assert.Superset(new HashSet<string> { archive.Queue.Name, $"{archive.Queue.Name}-poison" }, await ParameterDefaultAsync("queues"));
    }

    [Fact]
    public async Task Settings_ReachStorageByIdentityOnly()
    {
        var settings = Assert.Single(await ResourcesAsync("Microsoft.Web/sites/config")).GetProperty("properties");

        var names = settings.EnumerateObject().Select(setting => setting.Name).ToList();
        Assert.Contains("AzureWebJobsStorage__blobServiceUri", names);
        Assert.Contains("AzureWebJobsStorage__queueServiceUri", names);
        Assert.Contains("AzureWebJobsStorage__tableServiceUri", names);
        Assert.DoesNotContain("AzureWebJobsStorage", names);
        Assert.All(
            settings.EnumerateObject(),
            setting => Assert.DoesNotContain("AccountKey", setting.Value.ToString(), StringComparison.OrdinalIgnoreCase)
        );
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
