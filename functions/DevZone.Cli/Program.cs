using System.CommandLine;
using System.Text;
using DevZone.Azurite;
using DevZone.Cli;
using DevZone.Cli.Commands;
using DevZone.Cli.Output;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("Reads issues of a weekly on development zones, and talks to the functions that archive them.")
{
    ExtractCommand.Create(),
    EvaluateCommand.Create(),
    GenerateCommand.Create(),
    UploadCommand.Create(),
    ZonesCommand.Create(),
    ProjectsCommand.Create(),
    DigestCommand.Create(),
    DoctorCommand.Create(),
    DemoCommand.Create(),
};

try
{
    var configuration = new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
    };
    return await root.Parse(args).InvokeAsync(configuration);
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
    return ExitCode.Failure;
}
