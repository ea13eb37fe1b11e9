namespace DevZone.Archive.Backups;

/// <summary>A backup cannot be made or restored; the message says why and names the file or place.</summary>
public sealed class BackupException : Exception
{
    /// <summary>Without a message.</summary>
    public BackupException() { }

    /// <summary>With a message for the person who asked.</summary>
    public BackupException(string message)
        : base(message) { }

    /// <summary>With a message and what it comes from.</summary>
    public BackupException(string message, Exception innerException)
        : base(message, innerException) { }
}
