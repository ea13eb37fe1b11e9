using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DevZone.Archive.Status;
using DevZone.Archive.Telemetry;

namespace DevZone.Infra.Tests;

/// <summary>Alerts and workbook ask for measures that exist, and docs/operations.md has a word on each.</summary>
public partial class OperationsTests
{
    private static readonly string Operations = Read("docs/operations.md");

    private static readonly string[] Measures =
    [
        ArchiveTelemetry.UploadsSettled,
        ArchiveTelemetry.IngestionLag,
        ArchiveTelemetry.StageDuration,
        ArchiveTelemetry.SweepFinds,
        ArchiveTelemetry.StorageWrites,
        ArchiveTelemetry.WaitingMessages,
        ArchiveTelemetry.PoisonMessages,
        ArchiveTelemetry.IssueAge,
        ArchiveTelemetry.DigestDelay,
        ArchiveTelemetry.SweepAge,
        ArchiveTelemetry.FailedDeliveries,
    ];

    [Theory]
    [InlineData("infra/modules/alerts.bicep")]
    [InlineData("infra/modules/workbook.json")]
    public void Queries_AskForMeasuresThatExist(string file)
    {
        var asked = MeasureName().Matches(Read(file)).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(asked);
        string[] dimensions = ["devzone.upload.state", "devzone.stage", "devzone.storage.kind"];
        Assert.Empty(asked.Except([.. Measures, .. dimensions], StringComparer.Ordinal));
    }

    [Fact]
    public void Runbook_HasAnEntryForEachAlert()
    {
        var alerts = AlertName().Matches(Read("infra/modules/alerts.bicep")).Select(match => match.Groups["name"].Value).ToList();
        var entries = RunbookEntry().Matches(Operations).Select(match => match.Groups["name"].Value);

        Assert.NotEmpty(alerts);
        Assert.Equal(alerts.Order(StringComparer.Ordinal), entries.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(StatusAlarms.UploadsNotListed, ArchiveTelemetry.SweepAge)]
    [InlineData(StatusAlarms.DigestLate, ArchiveTelemetry.DigestDelay)]
    [InlineData(StatusAlarms.DeliveryFailed, ArchiveTelemetry.FailedDeliveries)]
    public void Alert_HasTheLimitOfTheReadinessRoute(string name, string measure)
    {
        var limit = name switch
        {
            StatusAlarms.UploadsNotListed => StatusAlarms.LongestSweepAge,
            StatusAlarms.DigestLate => StatusAlarms.LongestDigestDelay,
            _ => TimeSpan.Zero,
        };
        var alert = AlertRule().Matches(Read("infra/modules/alerts.bicep")).Single(match => match.Groups["name"].Value == name);

        Assert.Contains($"\"{measure}\"", alert.Value, StringComparison.Ordinal);
        Assert.Contains("operator: 'GreaterThan'", alert.Value, StringComparison.Ordinal);
        Assert.Equal(limit.TotalSeconds, double.Parse(alert.Groups["threshold"].Value, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Runbook_ListsEveryMeasure()
    {
        Assert.All(Measures, measure => Assert.Contains($"`{measure}`", Operations, StringComparison.Ordinal));
    }

    [Fact]
    public void Runbook_ListsEveryChoiceOfADeployment()
    {
        using var parameters = JsonDocument.Parse(Read("infra/main.parameters.json"));
        var chosen = Variable()
            .Matches(parameters.RootElement.GetProperty("parameters").ToString())
            .Select(match => match.Groups["name"].Value)
            .Except(["AZURE_ENV_NAME", "AZURE_LOCATION"]);

        Assert.All(chosen, name => Assert.Contains($"`{name}`", Operations, StringComparison.Ordinal));
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Bicep.RepositoryRoot, path)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"devzone\.[a-z.]+[a-z]")]
    private static partial Regex MeasureName();

    [GeneratedRegex(@"^    name: '(?<name>[a-z-]+)'$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex AlertName();

    [GeneratedRegex(
        @"^    name: '(?<name>[a-z-]+)'\n(^    .*\n)*?^    threshold: (?<threshold>\d+)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex AlertRule();

    [GeneratedRegex(@"^### (?<name>[a-z-]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex RunbookEntry();

    [GeneratedRegex(@"\$\{(?<name>[A-Z_]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Variable();
}
