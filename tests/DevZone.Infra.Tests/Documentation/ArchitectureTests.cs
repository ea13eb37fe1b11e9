using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DevZone.Infra.Tests.Documentation;

/// <summary>docs/architecture.md tells which project refers to which; the project files decide.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Functions = Path.Combine(Bicep.RepositoryRoot, "functions");

    private static readonly Dictionary<string, string> Drawn = DrawnProject()
        .Matches(Repository.Read("docs/architecture.md"))
        .ToDictionary(row => row.Groups["name"].Value, row => row.Groups["references"].Value, StringComparer.Ordinal);

    public static TheoryData<string> Projects => [.. Directory.EnumerateDirectories(Functions).Select(folder => Path.GetFileName(folder))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_RefersToWhatIsDrawn(string project)
    {
        Assert.True(Drawn.TryGetValue(project, out var references), $"docs/architecture.md does not tell of {project}.");
        var drawn = ProjectName().Matches(references).Select(match => "DevZone." + match.Value);

        Assert.Equal(References(project).Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Projects_ThatAreDrawn_Exist() => Assert.Empty(Drawn.Keys.Except(Projects.Select(row => row.Data)));

    [Fact]
    public void OnlyTheArchive_KnowsTheArchivesStorage() =>
        Assert.Equal(
            ["DevZone.Archive"],
            Projects.Select(row => row.Data).Where(project => Packages(project).Contains("Azure.Data.Tables", StringComparer.Ordinal))
        );

    /// <summary>The same bytes give the same issue: no clock, no network, no storage, no chance.</summary>
    [Theory]
    [InlineData(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b")]
    [InlineData(@"\bTimeProvider\b")]
    [InlineData(@"\bSystem\.Net\b")]
    [InlineData(@"\bAzure\.")]
    [InlineData(@"\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b")]
    [InlineData(@"\bEnvironment\.GetEnvironmentVariable\b")]
    public void Reading_IsPure(string impurity)
    {
        var sources = Repository.Sources("functions/DevZone.Reading").ToList();

        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.DoesNotMatch(impurity, File.ReadAllText(source)));
    }

    private static IEnumerable<string> References(string project) =>
        Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path));

    private static IEnumerable<string> Packages(string project) => Items(project, "PackageReference");

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument
            .Load(Path.Combine(Functions, project, project + ".csproj"))
            .Descendants(kind)
            .Select(item => item.Attribute("Include")!.Value);

    [GeneratedRegex(
        @"^\| `(?<name>DevZone\.\w+)` \| .* \| (?<references>[^|]+) \|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex DrawnProject();

    [GeneratedRegex(@"\b[A-Z]\w+\b")]
    private static partial Regex ProjectName();
}
