using System.Globalization;
using DevZone.Archive.Commits;
using DevZone.Archive.Search;
using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Benchmarks.Search;

/// <summary>An archive of invented issues as it lies in memory; the same each time.</summary>
internal sealed class InventedArchive
{
    private const int ArticlesAnIssue = 8;
    private const int ProjectsAnIssue = 20;
    private const int ZonesAnIssue = 6;
    private const int Zones = 3_000;

    private static readonly DateOnly First = new(1990, 1, 5);

    private static readonly string[] Syllables =
        "云 杉 青 陵 白 桦 望 岭 静 谷 海 风 山 泉 松 涛 远 峦 玉 溪 金 川 银 湖 翠 屏 丹 霞 紫 荆 长 虹".Split(' ');
    private static readonly string[] Goods = "电池 轴承 光伏 叶片 电缆 陶瓷 药业 芯片 钢构 饮料 家具 纺织 机床 储能 氢能 物流".Split(' ');
    private static readonly string[] Acts = "开工建设 签约落地 建成投产 加快推进 通过验收 完成备案".Split(' ');

    private readonly Random random = new(20250530);
    private readonly List<(IssueSummary Issue, IssueFacts Facts)> issues = [];
    private readonly List<IssueText> texts = [];

    public InventedArchive(int articles)
    {
        for (var number = 1; number <= articles / ArticlesAnIssue; number++)
        {
            Add(number);
        }
    }

    public IReadOnlyList<IssueText> Texts => texts;

    public Catalogue Open()
    {
        var entries = issues.Select(issue => new Catalogue.Entry(
            new Marker
            {
                IssueId = issue.Issue.Id,
                Generation = 1,
                Revision = 1,
            },
            issue.Issue,
            issue.Facts
        ));
        return Catalogue.Empty.With(1, [], [.. entries]);
    }

    /// <summary>Queries of every sort: what each is, and its words.</summary>
    public IEnumerable<(string Name, string Words)> Queries()
    {
        var article = texts[texts.Count / 2].Articles[3];
        yield return ("one headline", article.Headline);
        yield return ("a word in most articles", "项目");
        yield return ("two words", "青陵 电池");
        yield return ("three words", "长虹 光伏 开工");
        yield return ("traditional characters", "雲杉經濟技術開發區");
        yield return ("words without spaces", "青陵光伏叶片电缆通过验收");
        yield return ("nothing", "鲲鹏 量子");
        yield return (
            "a long sentence",
            "请问二〇二五年云杉青陵白桦望岭静谷海风山泉松涛远峦玉溪金川银湖一带有哪些储能氢能芯片企业已经建成"
        );
    }

    private void Add(int number)
    {
        var date = First.AddDays(number);
        var id = string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}-{number}-00000000");
        var reference = new IssueReference(id, "000001-0000000000000000", date);
        var zones = Enumerable.Range(0, ZonesAnIssue).Select(_ => Zone(random.Next(Zones))).DistinctBy(zone => zone.Id).ToList();
        var projects = Enumerable.Range(0, ProjectsAnIssue).Select(i => Project(i, zones[i % zones.Count])).ToList();
        var summary = new IssueSummary
        {
            Id = id,
            Version = reference.Version,
            Date = date,
            UploadId = "",
            Name = "",
            Sha256 = "",
            MediaType = "text/plain",
            Counts = new IssueCounts(ArticlesAnIssue, zones.Count, projects.Count, 0, ArticlesAnIssue, ArticlesAnIssue, 0),
        };
        issues.Add(
            (
                summary,
                new IssueFacts(
                    [],
                    [
                        .. zones.Select(
                            (zone, i) =>
                                new ZoneAppearance(
                                    reference,
                                    i,
                                    zone,
                                    1,
                                    [zone.Name.Replace("经济技术开发区", "经开区", StringComparison.Ordinal)]
                                )
                        ),
                    ],
                    [.. projects.Select((project, i) => new ProjectAppearance(reference, i, project))],
                    []
                )
            )
        );
        texts.Add(
            new IssueText(
                reference,
                [.. Enumerable.Range(1, ArticlesAnIssue).Select(n => Article(n, projects, zones))],
                [.. Enumerable.Range(1, ArticlesAnIssue).Select(n => new PersonText(Name(3), "党工委书记", n))],
                [.. projects.Select(project => new OrganizationText(project.Companies[0], 1)).DistinctBy(named => named.Name)]
            )
        );
    }

    private ArticleText Article(int number, List<Project> projects, List<Zone> zones)
    {
        var sentences = Enumerable
            .Range(0, 5)
            .Select(_ =>
                $"{random.Next(1, 12)}月{random.Next(1, 28)}日，总投资{random.Next(1, 90)}亿元的{Any(projects).Name}在{Any(zones).Name}{Any(Acts)}，"
                + $"项目占地{random.Next(50, 900)}亩，由{Any(projects).Companies[0]}承建，预计年产值{random.Next(2, 60)}亿元。"
            );
        return new ArticleText(number, $"{Name(2)}{Any(Goods)}{Any(Goods)}项目{Any(Acts)}", string.Join('\n', sentences));
    }

    private Project Project(int number, Zone zone)
    {
        var goods = Any(Goods);
        return new Project
        {
            Id = $"p{number}",
            Name = $"{Name(2)}{goods}{random.Next(1, 200)}号生产线项目",
            Zone = zone.Id,
            City = zone.City,
            Companies = [$"{Name(2)}{goods}有限公司"],
        };
    }

    private static Zone Zone(int number)
    {
        var name = Syllables[number % 32] + Syllables[number / 32 % 32] + Syllables[number / 1024 % 32];
        return new Zone
        {
            Id = $"zone-{number}",
            Name = $"{name}经济技术开发区",
            City = name[..2],
            Province = "山西",
        };
    }

    private string Name(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Any(Syllables)));

    private T Any<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
