namespace DevZone.Cli;

/// <summary>What the command was asked for cannot be done; the message is for the person who asked. Exit code 1.</summary>
internal class CliException : Exception
{
    public CliException() { }

    public CliException(string message)
        : base(message) { }

    public CliException(string message, Exception innerException)
        : base(message, innerException) { }
}

/// <summary>A file, folder or storage that was named cannot be used; the message says why. Exit code 2.</summary>
internal sealed class BadInputException : CliException
{
    public BadInputException() { }

    public BadInputException(string message)
        : base(message) { }

    public BadInputException(string message, Exception innerException)
        : base(message, innerException) { }
}
