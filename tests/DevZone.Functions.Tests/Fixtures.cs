using DevZone.Testing;

[assembly: AssemblyFixture(typeof(DevZone.Functions.Tests.FunctionsHost))]

namespace DevZone.Functions.Tests;

/// <summary>The host that most tests share.</summary>
public sealed class FunctionsHost : FunctionsHostFixture;

/// <summary>A host that asks for keys.</summary>
public sealed class GuardedFunctionsHost : FunctionsHostFixture
{
    protected override IReadOnlyList<string> Arguments => ["--enableAuth"];
}

/// <summary>A host whose storage a test may spoil.</summary>
public sealed class OwnFunctionsHost : FunctionsHostFixture;

/// <summary>A host that takes uploads and reads none, so that tests decide what becomes of them.</summary>
public sealed class IdleFunctionsHost : FunctionsHostFixture
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AzureWebJobs.IngestIssue.Disabled"] = "true",
            ["AzureWebJobs.IngestQueuedIssue.Disabled"] = "true",
            ["AzureWebJobs.SweepIssues.Disabled"] = "true",
        };
}
