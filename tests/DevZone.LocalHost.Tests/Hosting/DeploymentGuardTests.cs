using DevZone.LocalHost.Hosting;

namespace DevZone.LocalHost.Tests.Hosting;

public sealed class DeploymentGuardTests
{
    [Theory]
    [InlineData("WEBSITE_INSTANCE_ID")]
    [InlineData("WEBSITE_SITE_NAME")]
    [InlineData("FUNCTIONS_APPLICATION_DIRECTORY")]
    public void Check_Refuses_WhenTheRealHostsEnvironmentIsThere(string variable)
    {
        var error = Assert.Throws<InvalidOperationException>(() => DeploymentGuard.Check([], name => name == variable ? "x" : null));
        Assert.Contains(variable, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--functions-uri")]
    [InlineData("--functions-worker-id=1")]
    public void Check_Refuses_WhenTheRealHostStartedIt(string argument) =>
        Assert.Throws<InvalidOperationException>(() => DeploymentGuard.Check([argument, "x"], _ => null));

    [Fact]
    public void Check_Passes_OnADevelopersMachine() =>
        DeploymentGuard.Check(["--port", "0"], name => name == "FUNCTIONS_WORKER_RUNTIME" ? "dotnet-isolated" : null);
}
