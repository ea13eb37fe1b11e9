using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using DevZone.Azurite;
using DevZone.Cli;
using DevZone.Cli.Commands;
using DevZone.Cli.Output;
using static DevZone.Cli.Output.Speech;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

Speech.Choose(args);
var root = new RootCommand(
    Say(
        """
        Reads issues of a weekly on development zones, and talks to the functions that archive them.
        Exit codes: 0 done; 1 something did not work; 2 a file, folder or storage cannot be used; 130 interrupted.
        """,
        """
        读取开发区周刊，并与存档它们的函数对话。
        退出码：0 完成；1 有事未成；2 文件、目录或存储不可用；130 被中断。
        """
    )
)
{
    ExtractCommand.Create(),
    EvaluateCommand.Create(),
    GenerateCommand.Create(),
    UploadCommand.Create(),
    ZonesCommand.Create(),
    ProjectsCommand.Create(),
    DigestCommand.Create(),
    ExportCommand.Create(),
    RestoreCommand.Create(),
    DoctorCommand.Create(),
    DemoCommand.Create(),
};

CommonOptions.AddTo(root);
Examples.AddTo(root);
root.With("devzone demo", "devzone upload issues/", "devzone digest --week 2026-W11");

try
{
    var parsed = root.Parse(args);
    var configuration = new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
    };
    if (parsed.Action is ParseErrorAction wrong)
    {
        // Standard output is for results, and what is wrong would be lost above a page of help.
        configuration.Output = Console.Error;
        wrong.ShowHelp = false;
    }

    return await parsed.InvokeAsync(configuration);
}
catch (BadInputException error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return ExitCode.BadInput;
}
catch (Exception error) when (error is CliException or AzuriteException)
{
    await Console.Error.WriteLineAsync(error.Message);
    return ExitCode.Failure;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync(Say("Interrupted.", "已中断。"));
    return ExitCode.Interrupted;
}
