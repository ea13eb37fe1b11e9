namespace DevZone.Reader;

/// <summary>The program that reads broke on a file; its message carries the child's own error and stack.</summary>
public sealed class ReadingFailedException : Exception
{
    /// <summary>Without a message.</summary>
    public ReadingFailedException() { }

    /// <param name="message">The child's error.</param>
    public ReadingFailedException(string message)
        : base(message) { }

    /// <param name="message">The child's error.</param>
    /// <param name="innerException">What led to it.</param>
    public ReadingFailedException(string message, Exception innerException)
        : base(message, innerException) { }
}
