using System.CommandLine;
using DevZone.Azurite;
using DevZone.Cli.Api;
using DevZone.Cli.Demo;
using DevZone.Cli.Output;
using Spectre.Console;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone demo</c>: storage, functions and samples on one machine, from nothing.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var exit = new Option<bool>("--exit") { Description = "End after printing instead of serving until Ctrl-C" };
        var data = new Option<DirectoryInfo?>("--data") { Description = "Where the storage is kept; .azurite/demo where absent" };
        var command = new Command("demo", "Starts storage and functions, uploads the samples and prints what was read") { exit, data };
        command.SetAction(
            (parsed, cancellationToken) => RunAsync(parsed.GetValue(exit), parsed.GetValue(data)?.FullName, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(bool exit, string? data, CancellationToken cancellationToken)
    {
        var console = Terminal.Create();
        var checkout = Checkout.Find();
        console.WriteLine("Building the functions ...");
        var assembly = await FunctionsApp.BuildAsync(checkout, cancellationToken);

        console.WriteLine("Starting Azurite and the functions ...");
        var options = new AzuriteOptions { DataFolder = data ?? checkout.DemoData, Progress = console.WriteLine };
        await using var azurite = await AzuriteProcess.StartAsync(options, cancellationToken);
        await using var host = await FunctionsHost.StartAsync(assembly, azurite.ConnectionString, cancellationToken);

        using var client = new ApiClient(host.Address);
        var uploads = await UploadProgress.RunAsync(console, client, checkout.Samples, cancellationToken);
        if (uploads.FirstOrDefault(upload => !upload.IsRead) is { } unread)
        {
            throw new CliException($"{unread.Name} was not read: {unread.State} ({unread.Code}: {unread.Reason})");
        }

        await PrintAsync(console, client, cancellationToken);
        console.WriteLine($"Open {host.Address} in a browser.");
        if (!exit)
        {
            console.WriteLine("Serving; Ctrl-C ends it.");
            await ServeAsync(host, cancellationToken);
        }

        return ExitCode.Success;
    }

    private static async Task PrintAsync(IAnsiConsole console, ApiClient client, CancellationToken cancellationToken)
    {
        console.WriteZones(await client.ZonesAsync("", cancellationToken));
        console.WriteProjects(await client.ProjectsAsync("", cancellationToken));

        // In the week's order, because a digest says what is new against the weeks before it.
        var weeks = (await client.IssuesAsync(cancellationToken))
            .Select(issue => issue.Week)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var week in weeks)
        {
            await client.CompileDigestAsync(week, cancellationToken);
        }

        console.WriteDigest(await client.DigestAsync(weeks[^1], cancellationToken));
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

        throw new CliException($"The functions ended:\n{host.Output}");
    }
}
