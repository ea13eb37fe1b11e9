namespace DevZone.Azurite;

/// <summary>Azurite could not be installed or started; the message says what to do.</summary>
public sealed class AzuriteException : Exception
{
    /// <summary>Without a message.</summary>
    public AzuriteException() { }

    /// <summary>With what went wrong and what to do.</summary>
    public AzuriteException(string message)
        : base(message) { }

    /// <summary>With what went wrong, what to do and the cause.</summary>
    public AzuriteException(string message, Exception innerException)
        : base(message, innerException) { }
}
