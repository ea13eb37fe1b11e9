namespace DevZone.Reading;

/// <summary>Reads an uploaded file. What stands behind it decides where: in this process, or a PDF in a child process.</summary>
public interface IIssueReader
{
    /// <summary>Reads one file. The same bytes and name give the same result, to the byte.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">The name it was uploaded under; it can carry a date (<c>2025-05-30.txt</c>) that the text lacks.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    /// <returns>The issue, or why there is none. Bad input is a result; an exception means that the program or its surroundings broke.</returns>
    Task<ReadResult> ReadAsync(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken);
}
