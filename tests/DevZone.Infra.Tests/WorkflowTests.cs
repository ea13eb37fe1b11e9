using System.Text.RegularExpressions;

namespace DevZone.Infra.Tests;

/// <summary>What GitHub runs for this repository.</summary>
public partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(Bicep.RepositoryRoot, ".github", "workflows");

    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Folder, "*.yml").Select(file => Path.GetFileName(file))];

    /// <remarks>A tag can be moved to other code, a commit cannot. The tag stands beside it for people and for Dependabot.</remarks>
    [Theory]
    [MemberData(nameof(Workflows))]
    public void Actions_ArePinnedToACommit(string workflow)
    {
        var uses = Lines(workflow).Where(line => line.TrimStart(' ', '-').StartsWith("uses:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(PinnedAction(), line));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_MayOnlyReadUnlessAJobSaysMore(string workflow)
    {
        var lines = Lines(workflow);

        var permissions = lines
            .SkipWhile(line => line != "permissions:")
            .Skip(1)
            .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal));
        Assert.Equal(["  contents: read"], permissions);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_KeepsNoSecret(string workflow) =>
        Assert.All(Lines(workflow), line => Assert.DoesNotContain("secrets.", line, StringComparison.Ordinal));

    /// <summary>Each choice of a deployment that Flex Consumption has can be made as a variable of the repository.</summary>
    [Fact]
    public void Deployment_PassesEveryChoice()
    {
        var parameters = File.ReadAllText(Path.Combine(Bicep.RepositoryRoot, "infra", "main.parameters.json"));
        var workflow = string.Join('\n', Lines("deploy.yml"));

        var choices = Choice().Matches(parameters).Select(match => match.Groups["name"].Value).Except(["AZURE_HOSTING", "AZURE_IMAGE"]);
        Assert.All(choices, name => Assert.Contains($"      {name}: ", workflow, StringComparison.Ordinal));
    }

    private static string[] Lines(string workflow) => File.ReadAllLines(Path.Combine(Folder, workflow));

    [GeneratedRegex(@"uses: [\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex PinnedAction();

    [GeneratedRegex(@"\$\{(?<name>[A-Z_]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Choice();
}
