using DevZone.LocalHost.Configuration;
using DevZone.LocalHost.Tests.Support;
using DevZone.Testing;
using Microsoft.Extensions.Configuration;

namespace DevZone.LocalHost.Tests.Configuration;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void HostJson_HasTheRealHostsDefaults_WhenItIsAbsent()
    {
        var json = HostJson.Load(folder.Path);
        Assert.Equal(
            ("api", 16, 5, TimeSpan.Zero, TimeSpan.FromMinutes(1), 5),
            (
                json.RoutePrefix,
                json.Queues.BatchSize,
                json.Queues.MaxDequeueCount,
                json.Queues.VisibilityTimeout,
                json.Queues.MaxPollingInterval,
                json.Blobs.PoisonBlobThreshold
            )
        );
    }

    [Fact]
    public void HostJson_IsReadAsTheRealHostReadsIt()
    {
        File.WriteAllText(
            folder.In("host.json"),
            """
            { "version": "2.0", // comments are allowed
              "logging": { "logLevel": { "default": "Warning", "Function.Tick": "Debug" } },
              "extensions": { "http": { "routePrefix": "" }, "blobs": { "maxDegreeOfParallelism": 2 },
                "queues": { "batchSize": 4, "newBatchThreshold": 1, "visibilityTimeout": "00:00:30" } } }
            """
        );
        var json = HostJson.Load(folder.Path);
        Assert.Equal(
            ("", 4, 1, TimeSpan.FromSeconds(30), 2),
            (
                json.RoutePrefix,
                json.Queues.BatchSize,
                json.Queues.NewBatchThreshold ?? 0,
                json.Queues.VisibilityTimeout,
                json.Blobs.MaxDegreeOfParallelism
            )
        );
        Assert.Equal("Debug", json.LogLevels["Function.Tick"]);
    }

    [Fact]
    public void LocalSettings_BecomeVariables_ExceptThoseThatTheEnvironmentHas()
    {
        File.WriteAllText(folder.In("local.settings.json"), """{ "Values": { "DEVZONE_TEST_A": "file", "DEVZONE_TEST_B": "file" } }""");
        Environment.SetEnvironmentVariable("DEVZONE_TEST_A", "environment");
        LocalSettings.Export(LocalSettings.Load(folder.Path));
        Assert.Equal("environment", Environment.GetEnvironmentVariable("DEVZONE_TEST_A"));
        Assert.Equal("file", Environment.GetEnvironmentVariable("DEVZONE_TEST_B"));
    }

    [Fact]
    public void LocalSettings_AreRefused_WhenTheyAreEncrypted()
    {
        File.WriteAllText(folder.In("local.settings.json"), """{ "IsEncrypted": true, "Values": {} }""");
        Assert.Throws<InvalidOperationException>(() => LocalSettings.Load(folder.Path));
    }

    [Fact]
    public async Task Settings_OutrankAppsettingsAndComeFromTheContentRoot()
    {
        await using var host = await new TestHost
        {
            Functions = [],
            LocalSettings = """{ "Values": { "Greeting": "你好", "Nested:Key": "1" } }""",
        }.StartAsync();
        var configuration = host.Get<IConfiguration>();
        Assert.Equal(("你好", "1"), (configuration["Greeting"], configuration["Nested:Key"]));
    }
}
