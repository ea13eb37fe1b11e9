using System.Globalization;
using System.Text.RegularExpressions;
using DevZone.Functions.Configuration;
using DevZone.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace DevZone.Functions.Tests;

/// <summary>Settings are checked before anything starts, and docs/configuration.md lists each.</summary>
public sealed partial class ConfigurationTests
{
    private static readonly Dictionary<string, string> Documented = DocumentedRow()
        .Matches(Read("docs/configuration.md"))
        .ToDictionary(row => row.Groups["name"].Value, row => row.Groups["default"].Value, StringComparer.Ordinal);

    [Fact]
    public void Documentation_ListsEverySettingWithItsDefault()
    {
        var settings = Setting.Of(new AppOptions()).ToDictionary(setting => setting.Name, Default, StringComparer.Ordinal);

        Assert.Equal(settings.Keys.Order(StringComparer.Ordinal), Documented.Keys.Order(StringComparer.Ordinal));
        Assert.All(
            settings,
            setting => Assert.Equal(setting.Value, Documented[setting.Key].Split(':')[0] == "none" ? "none" : Documented[setting.Key])
        );
    }

    [Theory]
    [InlineData("infra/modules/settings.bicep")]
    [InlineData("infra/modules/functions.bicep")]
    [InlineData("infra/modules/container.bicep")]
    public void Infrastructure_SetsOnlyWhatIsDocumented(string file)
    {
        var set = SettingOfTemplate().Matches(Read(file)).Select(match => match.Groups["name"].Value).ToList();

        Assert.NotEmpty(set);
        var documentation = Read("docs/configuration.md");
        Assert.All(set, name => Assert.Contains($"`{name}`", documentation, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TakesTheDefaults_WhereOnlyTheStorageIsSet() =>
        Assert.Equal(
            new AppOptions { StorageConnectionString = "UseDevelopmentStorage=true" },
            Of(("AzureWebJobsStorage", "UseDevelopmentStorage=true"))
        );

    /// <remarks>A template sets what was not chosen to nothing.</remarks>
    [Theory]
    [InlineData("DevZone:PublicAddress")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT")]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING")]
    [InlineData("AzureWebJobsStorage:clientId")]
    public void Read_TakesTheDefault_WhereASettingIsEmpty(string name)
    {
        var options = Of(("AzureWebJobsStorage", "UseDevelopmentStorage=true"), (name, ""));

        Assert.All(
            Setting.Of(options).Where(setting => setting.Name == name.Replace(":", "__")),
            s => Assert.True(string.IsNullOrEmpty($"{s.Value}"))
        );
    }

    [Fact]
    public void Read_TakesWhatIsSet()
    {
        var options = Of(
            ("AzureWebJobsStorage:blobServiceUri", "https://blobs.example"),
            ("AzureWebJobsStorage:queueServiceUri", "https://queues.example"),
            ("AzureWebJobsStorage:tableServiceUri", "https://tables.example"),
            ("AzureWebJobsStorage:clientId", "11111111-2222-3333-4444-555555555555"),
            ("DevZone:PublicAddress", "https://zones.example"),
            ("DevZone:Ingestion:Claim", "00:00:05"),
            ("DevZone:Reader:Children", "4"),
            ("DevZone:Reader:MemoryMB", "1400")
        );

        Assert.Equal(new Uri("https://tables.example"), options.StorageAddresses.Tables);
        Assert.Equal("11111111-2222-3333-4444-555555555555", options.StorageAddresses.ClientId);
        Assert.Equal(new Uri("https://zones.example"), options.DevZone.PublicAddress);
        Assert.Equal(TimeSpan.FromSeconds(5), options.DevZone.Ingestion.Claim);
        var pool = options.DevZone.Reader.ForPool();
        Assert.Equal((4, 1_400_000_000L, 960_000_000L), (pool.Children, pool.ResidentMemoryLimit, pool.HeapLimit));
    }

    [Theory]
    [InlineData("DevZone:PublicAddress", "zones.example", "DevZone__PublicAddress")]
    [InlineData("DevZone:Ingestion:Claim", "00:00:00", "DevZone__Ingestion__Claim must be between 00:00:01 and 01:00:00")]
    [InlineData("DevZone:Ingestion:Claim", "soon", "'soon' at 'DevZone:Ingestion:Claim'")]
    [InlineData("DevZone:Ingestion:Claims", "00:01:00", "'Claims'")]
    [InlineData("DevZone:Ingest:Claim", "00:01:00", "'Ingest'")]
    [InlineData("DevZone:Reader:Children", "0", "DevZone__Reader__Children must be between 1 and 64")]
    [InlineData("DevZone:Language", "fr", "DevZone__Language must be zh-CN or en.")]
    [InlineData("DevZone:Delivery:Webhook:Address", "https://hooks.example", "DevZone__Delivery__Webhook__Secret must be")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317", "OTEL_EXPORTER_OTLP_ENDPOINT")]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING", "00000000", "APPLICATIONINSIGHTS_CONNECTION_STRING")]
    public void Read_NamesTheSetting_ThatCannotBeUsed(string name, string value, string expected)
    {
        var wrong = Assert.Throws<OptionsValidationException>(() =>
            Of(("AzureWebJobsStorage", "UseDevelopmentStorage=true"), (name, value))
        );

        Assert.Contains(expected, Assert.Single(wrong.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WantsTheSitesAddress_WhereMailIsSent()
    {
        (string, string)[] mail =
        [
            ("AzureWebJobsStorage", "UseDevelopmentStorage=true"),
            ("DevZone:Delivery:Mail:To", "a@zones.example, 李 <b@zones.example>"),
            ("DevZone:Delivery:Mail:From", "digest@zones.example"),
            ("DevZone:Delivery:Mail:Host", "smtp.zones.example"),
        ];

        Assert.Contains(
            "DevZone__PublicAddress is missing",
            Assert.Single(Assert.Throws<OptionsValidationException>(() => Of(mail)).Failures)
        );
        Assert.True(Of([.. mail, ("DevZone:PublicAddress", "https://zones.example")]).DevZone.Delivery.Mail.To is { Length: > 0 });
    }

    [Fact]
    public void Read_NamesTheAddress_ThatIsMissing()
    {
        var wrong = Assert.Throws<OptionsValidationException>(() =>
            Of(
                ("AzureWebJobsStorage:blobServiceUri", "https://blobs.example"),
                ("AzureWebJobsStorage:queueServiceUri", "https://queues.example")
            )
        );

        Assert.Contains("AzureWebJobsStorage__tableServiceUri", Assert.Single(wrong.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_EndsAndNamesTheSetting_WhenOneIsWrong()
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["DevZone__Reader__TimeLimit"] = "11:00:00" };

        var ended = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            FunctionsHostProcess.StartAsync("UseDevelopmentStorage=true", settings)
        );

        Assert.Contains("DevZone__Reader__TimeLimit must be between 00:00:01 and 00:10:00", ended.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", ended.Message, StringComparison.Ordinal);
    }

    private static AppOptions Of(params (string Name, string Value)[] settings) =>
        AppOptions.Read(
            new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build()
        );

    private static string Default(Setting setting) =>
        Convert.ToString(setting.Value, CultureInfo.InvariantCulture) is { Length: > 0 } value ? value : "none";

    private static string Read(string path) => File.ReadAllText(RepositoryPaths.In(path)).ReplaceLineEndings("\n");

    /// <summary>A row of the first table, which has a column of defaults.</summary>
    [GeneratedRegex(@"^\| `(?<name>\w+)` \| [^|]+ \| (?<default>[^|]+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex DocumentedRow();

    [GeneratedRegex(@"\b(?<name>(AzureWebJobs|APPLICATIONINSIGHTS_|OTEL_|DevZone__|OVERRIDE_)\w+):", RegexOptions.ExplicitCapture)]
    private static partial Regex SettingOfTemplate();
}
