using DevZone.Evaluation.Gold;

namespace DevZone.Generator;

/// <summary>An article on one zone: its projects and its figures.</summary>
internal sealed class ZoneArticle(Random random, InventedZone zone, DateOnly date)
{
    private const double Yi = 1e8;
    private const double SquareMetresOfMu = 2000 / 3d;

    public void Write(IssueWriter writer, IReadOnlyList<InventedProject> projects)
    {
        writer.Add(
            new GoldZone
            {
                Name = zone.Name,
                Surface = [zone.Name, zone.Alias],
                Level = "provincial",
                City = zone.City,
            }
        );
        writer.Headline($"{zone.Alias}{Prose.Aim(random)}");
        writer.Paragraph($"近日，{zone.City}市传来好消息，{zone.Name}捷报频传。", dateline: $"{InventedWords.Paper}讯");
        foreach (var project in projects)
        {
            Write(writer, project);
        }

        WriteFigures(writer);
        var director = InventedWords.Person(random);
        writer.Paragraph($"“我们将用心服务好每一家企业。”{zone.Alias}管委会主任{director}说。");
        writer.Add(new GoldPerson { Name = director, Title = $"{zone.Alias}管委会主任" });
    }

    private static string StageClause(InventedProject project) =>
        project.Stage switch
        {
            InventedProject.Signed => $"{project.Name}正式签约",
            InventedProject.Started => $"{project.Name}开工建设",
            InventedProject.InProduction => $"{project.Name}建成投产",
            var other => throw new ArgumentOutOfRangeException(nameof(project), other, "No such stage."),
        };

    private void Write(IssueWriter writer, InventedProject project)
    {
        var day = date.AddDays(-random.Next(1, 6));
        writer.Paragraph(
            $"{day.Month}月{day.Day}日，{zone.Alias}{StageClause(project)}。该项目由{project.Company}投资建设，"
                + $"总投资{project.Investment}亿元，占地{project.Area}亩，全部达产后年产值可达{project.Output}亿元。"
        );
        writer.Add(
            new GoldProject
            {
                Name = project.Name,
                Zone = zone.Name,
                Stage = project.Stage,
                InvestmentCny = project.Investment * Yi,
                AreaM2 = Math.Round(project.Area * SquareMetresOfMu),
                AnnualOutputValueCny = project.Output * Yi,
            }
        );
    }

    private void WriteFigures(IssueWriter writer)
    {
        var (firms, jobs, output, growth) = (random.Next(20, 400), random.Next(1_000, 90_000), random.Next(30, 900), random.Next(30, 300));
        var (firmsText, jobsText) = ($"入驻企业{firms}家", $"带动就业{jobs}人");
        var (outputText, growthText) = ($"完成工业总产值{output}亿元", $"同比增长{growth / 10}.{growth % 10}%");
        writer.Paragraph($"目前，{zone.Alias}{firmsText}，{jobsText}。去年，{zone.Alias}{outputText}，{growthText}。");
        Add(writer, "入驻企业", firms, "家", firmsText);
        Add(writer, "就业", jobs, "人", jobsText);
        Add(writer, "工业总产值", output * Yi, "元", outputText);
        Add(writer, "工业总产值同比增长", growth / 10d, "%", growthText);
    }

    private void Add(IssueWriter writer, string name, double value, string unit, string text) =>
        writer.Add(
            new GoldMetric
            {
                Subject = zone.Name,
                Name = name,
                Value = value,
                Unit = unit,
                Text = text,
            }
        );
}
