using DevZone.Evaluation.Gold;

namespace DevZone.Evaluation.Tests.Gold;

public sealed class GoldFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("devzone-gold-").FullName;

    [Fact]
    public void Load_TellsAbsentFromNull_InTargets()
    {
        Write(
            "a.gold.json",
            """
            {"metrics":[
              {"subject":"甲","value":1,"unit":"个","text":"一"},
              {"subject":"甲","value":1,"unit":"个","text":"一","target":null},
              {"subject":"甲","value":1,"unit":"个","text":"一","target":true}]}
            """
        );
        Write("a.txt", "一");

        var gold = Assert.Single(GoldFolder.Load(_folder)).Gold;

        Assert.Equal([false, null, true], gold.Metrics.Select(metric => metric.Target));
    }

    [Fact]
    public void Load_MakesACaseOfEach_WhenTextAndPdfStandBesideTheGold()
    {
        Write("a.gold.json", "{}");
        Write("a.txt", "");
        Write("a.pdf", "");

        Assert.Equal(["a.txt", "a.pdf"], GoldFolder.Load(_folder).Select(text => text.Id));
    }

    [Theory]
    [InlineData("a.gold.json", "{}", "no text or PDF")]
    [InlineData("a.gold.json", "{", "is not gold")]
    [InlineData("a.txt", "", "There is no gold")]
    public void Load_SaysWhatIsWrong_WhenTheFolderIsNoGold(string file, string content, string reason)
    {
        Write(file, content);

        Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => GoldFolder.Load(_folder)).Message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder, name), content);
}
