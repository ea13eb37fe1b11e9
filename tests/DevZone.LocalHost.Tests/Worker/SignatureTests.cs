using DevZone.Testing;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.LocalHost.Tests.Worker;

/// <summary>
/// Functions that compile here must compile against the isolated worker. worker-signatures.txt was written from the worker's public
/// source; what LocalHost offers under the worker's names must stand in it.
/// </summary>
public sealed class SignatureTests
{
    private static readonly string[] Known = File.ReadAllLines(
        RepositoryPaths.In("tests", "DevZone.LocalHost.Tests", "Worker", "worker-signatures.txt")
    );

    public static TheoryData<Type> Types =>
        [
            .. typeof(FunctionAttribute)
                .Assembly.GetExportedTypes()
                .Where(type => !type.Namespace!.StartsWith("DevZone", StringComparison.Ordinal)),
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_HasOnlyWhatTheWorkersTypeHas(Type type) => Assert.Empty(Signatures.Of(type).Except(Known));

    /// <remarks>Enums are switched over and interfaces implemented, so a missing member shows only under the worker.</remarks>
    [Theory]
    [MemberData(nameof(Types))]
    public void Type_HasAllThatTheWorkersTypeHas_WhenItIsAnEnumOrAnInterface(Type type)
    {
        if (type.IsEnum || type.IsInterface)
        {
            var prefix = Signatures.Of(type).Skip(1).First().Split('.')[0] + ".";
            Assert.Empty(Known.Where(line => line.StartsWith(prefix, StringComparison.Ordinal)).Except(Signatures.Of(type)));
        }
    }

    [Fact]
    public void Attributes_StandWhereTheWorkersStand()
    {
        Assert.Equal(AttributeTargets.Method, Usage(typeof(FunctionAttribute)));
        Assert.All(
            [typeof(BlobTriggerAttribute), typeof(QueueTriggerAttribute), typeof(TimerTriggerAttribute), typeof(HttpTriggerAttribute)],
            type => Assert.Equal(AttributeTargets.Parameter, Usage(type))
        );
    }

    [Fact]
    public void Defaults_AreTheWorkers()
    {
        Assert.Equal(BlobTriggerSource.LogsAndContainerScan, new BlobTriggerAttribute("a/{b}").Source);
        Assert.True(new TimerTriggerAttribute("0 0 0 * * *").UseMonitor);
        Assert.False(new TimerTriggerAttribute("0 0 0 * * *").RunOnStartup);
        Assert.Equal(AuthorizationLevel.Function, new HttpTriggerAttribute().AuthLevel);
        Assert.Equal(AuthorizationLevel.Anonymous, new HttpTriggerAttribute("get").AuthLevel);
    }

    private static AttributeTargets Usage(Type type) =>
        ((AttributeUsageAttribute)Attribute.GetCustomAttribute(type, typeof(AttributeUsageAttribute))!).ValidOn;
}
