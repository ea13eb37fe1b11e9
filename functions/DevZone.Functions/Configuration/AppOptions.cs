using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace DevZone.Functions.Configuration;

/// <summary>
/// Every setting that the app reads, each under the name that the environment gives it. docs/configuration.md tells their effect; a test
/// compares.
/// </summary>
public sealed record AppOptions
{
    private const string Storage = "AzureWebJobsStorage";

    /// <summary>The storage account's connection string; null where <see cref="StorageAddresses"/> lead to it by identity.</summary>
    /// <remarks>Not for the binder, which cannot take a value from where a section is.</remarks>
    [ConfigurationKeyName(Storage)]
    public string? StorageConnectionString { get; internal init; }

    /// <summary>Where the storage answers, for an app that proves itself by its identity.</summary>
    [ConfigurationKeyName(Storage)]
    public StorageAddresses StorageAddresses { get; init; } = new();

    /// <summary>The collector that takes traces, measures and logs; null for none.</summary>
    [ConfigurationKeyName("OTEL_EXPORTER_OTLP_ENDPOINT")]
    [HttpAddress]
    public Uri? CollectorAddress { get; init; }

    /// <summary>The Application Insights that takes them; null for none.</summary>
    [ConfigurationKeyName("APPLICATIONINSIGHTS_CONNECTION_STRING")]
    [RegularExpression(".*InstrumentationKey=.+", ErrorMessage = "{0} is no connection string of Application Insights.")]
    public string? ApplicationInsights { get; init; }

    /// <summary>What is this app's own.</summary>
    public DevZoneOptions DevZone { get; init; } = new();

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="configuration">Where they stand.</param>
    /// <exception cref="OptionsValidationException">One cannot be used; the failures name each.</exception>
    public static AppOptions Read(IConfiguration configuration)
    {
        AppOptions options;
        try
        {
            options = (configuration.Get<AppOptions>() ?? new AppOptions()) with { StorageConnectionString = configuration[Storage] };
            // Among our own names a misspelt one would be a setting without effect.
            _ = configuration.GetSection(nameof(DevZone)).Get<DevZoneOptions>(binder => binder.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException error)
        {
            throw Failure([error.Message]);
        }

        var failures = Setting
            .Of(options)
            .SelectMany(setting => setting.Failures())
            .Concat(options.StorageFailures())
            .Concat(options.DevZone.Failures())
            .ToList();
        return failures.Count == 0 ? options : throw Failure(failures);
    }

    private IEnumerable<string> StorageFailures() =>
        string.IsNullOrWhiteSpace(StorageConnectionString)
            ? StorageAddresses
                .Missing()
                .Select(address =>
                    $"Neither {Storage} (a connection string) nor {Storage}__{address} (an address) is set. "
                    + "On one machine the former is UseDevelopmentStorage=true."
                )
            : [];

    private static OptionsValidationException Failure(IEnumerable<string> failures) => new("", typeof(AppOptions), failures);
}
