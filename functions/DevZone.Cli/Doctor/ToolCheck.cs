using System.ComponentModel;
using System.Diagnostics;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Doctor;

/// <summary>Looks for a program of this machine by running it.</summary>
/// <param name="Name">Its name, as it is run.</param>
/// <param name="Arguments">Arguments with which it tells of itself and ends.</param>
/// <param name="WhenAbsent">What its absence means.</param>
/// <param name="Advice">What to do then.</param>
internal sealed record ToolCheck(string Name, string[] Arguments, FindingState WhenAbsent, string Advice)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    /// <summary>What it must print; any output where empty.</summary>
    public string Wanted { get; init; } = "";

    public async Task<Finding> RunAsync(CancellationToken cancellationToken)
    {
        // On Windows npm is a script, which only the shell starts.
        var program = OperatingSystem.IsWindows() && Name == "npm" ? "npm.cmd" : Name;
        var start = new ProcessStartInfo(program, Arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Timeout);
        try
        {
            using var process = Process.Start(start) ?? throw new Win32Exception($"{program} did not start");
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            var output = await process.StandardOutput.ReadToEndAsync(timeout.Token) + await errors;
            await process.WaitForExitAsync(timeout.Token);
            return Judge(process.ExitCode, output);
        }
        catch (Win32Exception)
        {
            return Absent(Say("not found", "没有找到"));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Absent(Say($"no answer within {Timeout.TotalSeconds:0} s", $"{Timeout.TotalSeconds:0} 秒内没有应答"));
        }
    }

    private Finding Judge(int exitCode, string output) =>
        exitCode != 0 ? Absent(Say($"exit code {exitCode}", $"退出码 {exitCode}"))
        : output.Trim().Length == 0 || !output.Contains(Wanted, StringComparison.Ordinal)
            ? Absent(Say($"without {Wanted}", $"缺少 {Wanted}"))
        : new Finding(Name, FindingState.Good, Wanted.Length > 0 ? Say($"with {Wanted}", $"含 {Wanted}") : output.Split('\n')[0].Trim());

    private Finding Absent(string found) => new(Name, WhenAbsent, found, Advice);
}
