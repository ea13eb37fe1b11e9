using DevZone.LocalHost.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace DevZone.LocalHost.Tests.Storage;

public sealed class StorageConnectionsTests
{
    [Theory]
    [InlineData(null, "AzureWebJobsStorage")]
    [InlineData("Storage", "AzureWebJobsStorage")]
    [InlineData("Papers", "Papers")]
    [InlineData("Papers", "ConnectionStrings:Papers")]
    public void Check_Passes_WhereThereIsAConnectionString(string? connection, string setting) =>
        Connections(setting, "UseDevelopmentStorage=true").Check(connection);

    [Theory]
    [InlineData(null, "AzureWebJobsStorage:blobServiceUri", "AzureWebJobsStorage__blobServiceUri")]
    [InlineData(null, "AzureWebJobsStorage:queueServiceUri", "AzureWebJobsStorage__queueServiceUri")]
    [InlineData("Papers", "AzureWebJobsPapers:blobServiceUri", "AzureWebJobsPapers__blobServiceUri")]
    public void Check_NamesTheSetting_WhereItIsForAnIdentity(string? connection, string setting, string named)
    {
        var connections = Connections(setting, "https://papers.blob.example");
        var error = Assert.Throws<OptionsValidationException>(() => connections.Check(connection));

        Assert.Equal(named, error.OptionsName);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.Contains("connection string", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_NamesTheSetting_WhereThereIsNone()
    {
        var connections = Connections("AzureWebJobsStorage", " ");
        var error = Assert.Throws<OptionsValidationException>(() => connections.Check(null));

        Assert.Equal("AzureWebJobsStorage", error.OptionsName);
        Assert.Contains("UseDevelopmentStorage=true", error.Message, StringComparison.Ordinal);
    }

    private static StorageConnections Connections(string setting, string value) =>
        new(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>(setting, value)]).Build());
}
