using System.CommandLine;
using DevZone.Cli.Output;
using DevZone.Evaluation.Gold;
using DevZone.Generator;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone generate DIR</c>: invented issues with their gold, as many as one likes.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR")
        {
            Description = Say(
                "Where to write NAME.txt and NAME.gold.json; made if absent",
                "写入 NAME.txt 和 NAME.gold.json 的目录；没有则新建"
            ),
        };
        var issues = new Option<int>("--issues") { Description = Say("How many", "几期"), DefaultValueFactory = _ => 1 };
        var seed = new Option<int>("--seed")
        {
            Description = Say("Another seed, other projects and figures", "换一个种子，项目和数字也不同"),
            DefaultValueFactory = _ => 1,
        };
        var first = new Option<int>("--first") { Description = Say("Number of the first issue, from 0", "首期的序号，从 0 起") };
        issues.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError(Say("--issues must be at least 1.", "--issues 至少为 1。"));
            }
        });
        first.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError(Say("--first must not be negative.", "--first 不能为负。"));
            }
        });
        var command = new Command(
            "generate",
            Say("Writes invented issues of eight pages and what they state", "写出虚构的八版周刊及其所述事实")
        )
        {
            folder,
            issues,
            seed,
            first,
        }.With("devzone generate invented --issues 10", "devzone generate invented --seed 7 --json");
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    parsed.GetRequiredValue(folder),
                    parsed.GetValue(seed),
                    Enumerable.Range(parsed.GetValue(first), parsed.GetValue(issues)),
                    parsed.WantsJson(),
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        DirectoryInfo folder,
        int seed,
        IEnumerable<int> numbers,
        bool json,
        CancellationToken cancellationToken
    )
    {
        folder.Create();
        var written = new List<string>();
        var generator = new IssueGenerator(seed);
        foreach (var issue in numbers.Select(number => generator.Generate(number)))
        {
            var path = Path.Combine(folder.FullName, issue.Name);
            await File.WriteAllTextAsync($"{path}.txt", issue.Text, cancellationToken);
            await GoldFolder.WriteAsync(path, issue.Gold, cancellationToken);
            written.Add($"{path}.txt");
            if (!json)
            {
                Console.WriteLine(written[^1]);
            }
        }

        if (json)
        {
            JsonOutput.Write(written);
        }

        return ExitCode.Success;
    }
}
