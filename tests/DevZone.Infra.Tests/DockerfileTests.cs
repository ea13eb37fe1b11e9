namespace DevZone.Infra.Tests;

/// <summary>What the image must hold. It is not built here; its form is checked by a linter in .ci/run.</summary>
public class DockerfileTests
{
    private static readonly string Dockerfile = File.ReadAllText(Path.Combine(Bicep.RepositoryRoot, "Dockerfile")).ReplaceLineEndings("\n");

    [Fact]
    public void FirstStage_PublishesTheFunctions()
    {
        var first = Stages()[0];

        Assert.Contains("dotnet publish functions/DevZone.Functions", first, StringComparison.Ordinal);
        Assert.Contains("--output /app", first, StringComparison.Ordinal);
    }

    [Fact]
    public void LastStage_IsTheFunctionsHostOfTheTargetFramework()
    {
        var framework = typeof(DockerfileTests).Assembly.GetCustomAttributes(
            typeof(System.Runtime.Versioning.TargetFrameworkAttribute),
            false
        );
        var version = Assert.IsType<System.Runtime.Versioning.TargetFrameworkAttribute>(Assert.Single(framework)).FrameworkName.Split("=v")[
            1
        ];

        Assert.StartsWith(
            $"FROM mcr.microsoft.com/azure-functions/dotnet-isolated:4-dotnet-isolated{version}\n",
            Stages()[^1],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("tesseract-ocr")]
    [InlineData("tesseract-ocr-chi-sim")]
    public void LastStage_InstallsTesseractWithChinese(string package)
    {
        var install = Assert.Single(Stages()[^1].Split('\n'), line => line.Contains("apt-get install", StringComparison.Ordinal));

        Assert.Contains(package, install.Split(' '));
    }

    [Fact]
    public void LastStage_PutsTheFunctionsWhereTheHostLooks()
    {
        var last = Stages()[^1];

        Assert.Contains("AzureWebJobsScriptRoot=/home/site/wwwroot", last, StringComparison.Ordinal);
        Assert.Contains("COPY --from=build /app /home/site/wwwroot", last, StringComparison.Ordinal);
    }

    [Fact]
    public void Context_LeavesBuildOutputAndDependenciesOut()
    {
        var ignored = File.ReadAllLines(Path.Combine(Bicep.RepositoryRoot, ".dockerignore"));

        Assert.Contains("**/bin", ignored);
        Assert.Contains("**/obj", ignored);
        Assert.Contains("**/node_modules", ignored);
    }

    private static string[] Stages() => [.. Dockerfile.Split("FROM ")[1..].Select(stage => "FROM " + stage)];
}
