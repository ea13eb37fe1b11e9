using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZone.Infra.Tests.Documentation;

/// <summary>The arithmetic of docs/costs.md.</summary>
public sealed partial class CostsTests
{
    private static readonly string[] Sections = Repository.Read("docs/costs.md").Split("\n## ");

    [Theory]
    [InlineData("One weekly")]
    [InlineData("A hundred weeklies")]
    public void Estimate_IsWhatItsRowsAddUpTo(string title)
    {
        var section = Assert.Single(Sections, section => section.StartsWith(title, StringComparison.Ordinal));
        var rows = Row().Matches(section).ToList();

        Assert.True(rows.Count >= 10);
        Assert.All(rows, row => Assert.Equal(Math.Round(Number(row, "quantity") * Number(row, "price"), 2), Number(row, "cost")));
        Assert.Equal(rows.Sum(row => Number(row, "cost")), Number(Sum().Match(section), "sum"));
    }

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\| [^|*]+ \| (?<quantity>[\d,.]+)[^|]* \| (?<price>[\d.]+) \| (?<cost>[\d.]+) \|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"\*\*Sum\*\*.*\*\*(?<sum>[\d.]+)\*\*", RegexOptions.ExplicitCapture)]
    private static partial Regex Sum();
}
