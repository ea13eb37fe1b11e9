using System.CommandLine;
using DevZone.Cli.Output;
using DevZone.Evaluation.Gold;
using DevZone.Generator;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone generate DIR</c>: invented issues with their gold, as many as one likes.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Where to write NAME.txt and NAME.gold.json; made if absent" };
        var issues = new Option<int>("--issues") { Description = "How many", DefaultValueFactory = _ => 1 };
        var seed = new Option<int>("--seed") { Description = "Another seed, other projects and figures", DefaultValueFactory = _ => 1 };
        var first = new Option<int>("--first") { Description = "Number of the first issue, from 0" };
        issues.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--issues must be at least 1.");
            }
        });
        first.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError("--first must not be negative.");
            }
        });
        var command = new Command("generate", "Writes invented issues of eight pages and what they state") { folder, issues, seed, first };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    parsed.GetRequiredValue(folder),
                    parsed.GetValue(seed),
                    Enumerable.Range(parsed.GetValue(first), parsed.GetValue(issues)),
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, int seed, IEnumerable<int> numbers, CancellationToken cancellationToken)
    {
        folder.Create();
        var generator = new IssueGenerator(seed);
        foreach (var issue in numbers.Select(number => generator.Generate(number)))
        {
            var path = Path.Combine(folder.FullName, issue.Name);
            await File.WriteAllTextAsync($"{path}.txt", issue.Text, cancellationToken);
            await GoldFolder.WriteAsync(path, issue.Gold, cancellationToken);
            Console.WriteLine($"{path}.txt");
        }

        return ExitCode.Success;
    }
}
