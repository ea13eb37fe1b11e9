using DevZone.Evaluation.Gold;
using DevZone.Evaluation.Matching;

namespace DevZone.Evaluation.Tests.Gold;

/// <summary>The annotations are of the texts beside them: whatever they quote stands there.</summary>
public class GoldTextsTests
{
    private static readonly string[] Levels = ["national", "provincial", "park", "unknown"];
    private static readonly string[] Stages =
    [
        "unknown",
        "planned",
        "signed",
        "started",
        "under_construction",
        "completed",
        "in_production",
    ];

    [Theory]
    [InlineData("tuning", 40)]
    [InlineData("held-out", 31)]
    public void Load_FindsEnoughTexts_InEachPart(string part, int atLeast) =>
        Assert.InRange(GoldFolder.Load(GoldPaths.Folder(part)).Count, atLeast, int.MaxValue);

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryQuotation_StandsInItsText(string path)
    {
        var (text, gold) = Read(path);

        Assert.All(gold.Zones.SelectMany(zone => zone.Surface), surface => Assert.Contains(NameForm.Fold(surface), text));
        Assert.All(gold.Projects, project => Assert.Contains(project.Names(), name => text.Contains(NameForm.Fold(name))));
        Assert.All(gold.Metrics, metric => Assert.Contains(NameForm.Fold(metric.Text), text));
        Assert.All(gold.People, person => Assert.Contains(NameForm.Fold(person.Name), text));
        Assert.All(gold.People, person => Assert.Contains(NameForm.Fold(person.Title), text));
        Assert.All(gold.Bylines, byline => Assert.Contains(NameForm.Fold(byline), text));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryWord_IsOneOfTheContracts(string path)
    {
        var (_, gold) = Read(path);
        var hosts = gold.Zones.SelectMany(zone => zone.Names()).Concat(gold.Projects.SelectMany(project => project.Names())).ToHashSet();

        Assert.All(gold.Zones, zone => Assert.Contains(zone.Level, Levels));
        Assert.All(gold.Projects, project => Assert.Contains(project.Stage, Stages));
        Assert.All(gold.Projects.SelectMany(project => project.StageAlt), stage => Assert.Contains(stage, Stages));
        Assert.All(gold.Projects.Select(project => project.Zone).OfType<string>(), zone => Assert.Contains(zone, hosts));
        Assert.Equal(gold.Zones.Count, gold.Zones.Select(zone => zone.Name).Distinct().Count());
        Assert.Equal(gold.People.Count, gold.People.Select(person => person.Name).Distinct().Count());
    }

    public static TheoryData<string> Cases() =>
        [.. GoldFolder.Load(GoldPaths.Root).Select(text => Path.GetRelativePath(GoldPaths.Root, text.SourcePath))];

    private static (string Text, GoldText Gold) Read(string path)
    {
        var full = Path.Combine(GoldPaths.Root, path);
        var gold = GoldFolder.Load(Path.GetDirectoryName(full)!).Single(text => text.SourcePath == full).Gold;
        return (NameForm.Fold(File.ReadAllText(full)), gold);
    }
}
