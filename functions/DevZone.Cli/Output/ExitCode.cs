namespace DevZone.Cli.Output;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCode
{
    /// <summary>All of it worked.</summary>
    public const int Success = 0;

    /// <summary>Something did not work; standard error says what.</summary>
    public const int Failure = 1;

    /// <summary>A file, folder or storage cannot be used; standard error says why.</summary>
    public const int BadInput = 2;

    /// <summary>Ended by Ctrl-C or a termination signal before it was done; it can be run again.</summary>
    public const int Interrupted = 130;
}
