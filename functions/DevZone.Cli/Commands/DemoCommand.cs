using System.CommandLine;
using DevZone.Azurite;
using DevZone.Cli.Api;
using DevZone.Cli.Demo;
using DevZone.Cli.Output;
using DevZone.Cli.Uploads;
using Spectre.Console;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone demo</c>: storage, functions and samples on one machine, from nothing.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var exit = new Option<bool>("--exit")
        {
            Description = Say("End after printing instead of serving until Ctrl-C", "输出后即结束，不继续服务"),
        };
        var data = new Option<DirectoryInfo?>("--data")
        {
            Description = Say("Where the storage is kept; .azurite/demo where absent", "存储的目录；未给出时为 .azurite/demo"),
        };
        var command = new Command(
            "demo",
            Say("Starts storage and functions, uploads the samples and prints what was read", "启动存储和函数，上传样例，输出读到的内容")
        )
        {
            exit,
            data,
        }.With("devzone demo", "devzone demo --exit --json");
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(parsed.GetValue(exit), parsed.WantsJson(), parsed.GetValue(data)?.FullName, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(bool exit, bool json, string? data, CancellationToken cancellationToken)
    {
        // What a person follows must not stand between a script and its JSON.
        var console = json ? Terminal.CreateForErrors() : Terminal.Create();
        var checkout = Checkout.Find();
        console.WriteLine(Say("Building the functions ...", "正在构建函数……"));
        var assembly = await FunctionsApp.BuildAsync(checkout, cancellationToken);

        console.WriteLine(Say("Starting Azurite and the functions ...", "正在启动 Azurite 和函数……"));
        var options = new AzuriteOptions { DataFolder = data ?? checkout.DemoData, Progress = console.WriteLine };
        await using var azurite = await AzuriteProcess.StartAsync(options, cancellationToken);
        await using var host = await FunctionsHost.StartAsync(assembly, azurite.ConnectionString, cancellationToken);

        using var client = new ApiClient(host.Address);
        var uploads = await UploadProgress.RunAsync(console, new FolderUpload(client), checkout.Samples, cancellationToken);
        if (uploads.FirstOrDefault(upload => !upload.IsRead) is { } unread)
        {
            throw new CliException(
                Say($"{unread.Name} was not read", $"{unread.Name} 没有读取") + $": {unread.State} ({unread.Code}: {unread.Reason})"
            );
        }

        var weeks = await CompileDigestsAsync(client, cancellationToken);
        if (json)
        {
            JsonOutput.Write(
                new
                {
                    host.Address,
                    Uploads = uploads,
                    Zones = await client.ListAsync("api/zones", "", cancellationToken),
                    Projects = await client.ListAsync("api/projects", "", cancellationToken),
                    Weeks = weeks,
                }
            );
        }
        else
        {
            console.WriteZones(await client.ZonesAsync("", cancellationToken));
            console.WriteProjects(await client.ProjectsAsync("", cancellationToken));
            console.WriteLine();
            console.WriteLine(await client.DigestAsync(weeks[^1], "text", cancellationToken));
        }

        console.WriteLine(Say($"Open {host.Address} in a browser.", $"请在浏览器中打开 {host.Address} 。"));
        if (!exit)
        {
            console.WriteLine(Say("Serving; Ctrl-C ends it.", "服务中；按 Ctrl-C 结束。"));
            await ServeAsync(host, cancellationToken);
        }

        return ExitCode.Success;
    }

    private static async Task<IReadOnlyList<string>> CompileDigestsAsync(ApiClient client, CancellationToken cancellationToken)
    {
        // In the weeks' order, because a digest says what is new against the weeks before it.
        var weeks = (await client.IssuesAsync(cancellationToken))
            .Select(issue => issue.Week)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var week in weeks)
        {
            await client.CompileDigestAsync(week, cancellationToken);
        }

        return weeks;
    }

    private static async Task ServeAsync(FunctionsHost host, CancellationToken cancellationToken)
    {
        try
        {
            await host.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        throw new CliException(Say("The functions ended:", "函数已结束：") + $"\n{host.Output}");
    }
}
