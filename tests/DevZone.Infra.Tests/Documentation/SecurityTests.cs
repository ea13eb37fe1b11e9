using System.Text.RegularExpressions;

namespace DevZone.Infra.Tests.Documentation;

/// <summary>docs/security.md names a test for each threat.</summary>
public sealed partial class SecurityTests
{
    private static readonly string[] Threats =
    [
        .. Repository
            .Read("docs/security.md")
            .Split("\n## Threats\n")[1]
            .Split("\n## ")[0]
            .Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(2),
    ];

    private static readonly Lazy<Dictionary<string, string>> TestClasses = new(() =>
        Repository
            .Sources("tests")
            .Where(file => file.EndsWith("Tests.cs", StringComparison.Ordinal))
            // Two projects may each have a class of the same name.
            .GroupBy(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal)
            .ToDictionary(files => files.Key, files => string.Join('\n', files.Select(File.ReadAllText)), StringComparer.Ordinal)
    );

    public static TheoryData<string> NamedTests => [.. Threats.SelectMany(Named).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void EachThreat_NamesATest()
    {
        Assert.NotEmpty(Threats);
        Assert.All(Threats, threat => Assert.NotEmpty(Named(threat)));
    }

    [Theory]
    [MemberData(nameof(NamedTests))]
    public void NamedTest_Exists(string name)
    {
        var parts = name.Split('.');

        Assert.True(TestClasses.Value.TryGetValue(parts[0], out var source), $"There is no {parts[0]}.");
        Assert.All(parts[1..], method => Assert.Matches($@"\[(Fact|Theory)[^{{]*? {method}\(", source));
    }

    /// <summary>The names in a threat's last column.</summary>
    private static IEnumerable<string> Named(string threat) =>
        TestName().Matches(threat.Split('|')[^2]).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"`(?<name>\w+Tests(\.\w+)?)`", RegexOptions.ExplicitCapture)]
    private static partial Regex TestName();
}
