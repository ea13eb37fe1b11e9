namespace DevZone.Reading.Documents.Scans;

/// <summary>A program that OCR needs failed on a page; the message says how.</summary>
public sealed class OcrException : Exception
{
    /// <summary>Without a message.</summary>
    public OcrException() { }

    /// <param name="message">What the program said, or what it overran.</param>
    public OcrException(string message)
        : base(message) { }

    /// <param name="message">What the program said, or what it overran.</param>
    /// <param name="innerException">What led to it.</param>
    public OcrException(string message, Exception innerException)
        : base(message, innerException) { }
}
