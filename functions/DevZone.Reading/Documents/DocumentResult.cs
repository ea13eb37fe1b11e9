namespace DevZone.Reading.Documents;

/// <summary>What undoing a file's format comes to.</summary>
public abstract record DocumentResult
{
    private DocumentResult() { }

    /// <summary>The file could be read, wholly or in part.</summary>
    /// <param name="Document">Its words.</param>
    public sealed record Read(ReadableDocument Document) : DocumentResult;

    /// <summary>The file cannot be read.</summary>
    /// <param name="Code">One of <see cref="RejectionCode"/>.</param>
    /// <param name="Reason">For a person: what is wrong and, where known, where.</param>
    public sealed record Rejected(string Code, string Reason) : DocumentResult;
}
