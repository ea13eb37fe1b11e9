using DevZone.Reading.Issues;

namespace DevZone.Reading;

/// <summary>What reading a file comes to: an issue, or the reason why there is none.</summary>
public abstract record ReadResult
{
    private ReadResult() { }

    /// <summary>The file was read, wholly or in part; what is missing is among the issue's warnings.</summary>
    /// <param name="Issue">What was read.</param>
    public sealed record Read(Issue Issue) : ReadResult;

    /// <summary>The file cannot be read as an issue.</summary>
    /// <param name="Code">One of <see cref="RejectionCode"/>.</param>
    /// <param name="Reason">For a person: what is wrong and, where known, where.</param>
    public sealed record Rejected(string Code, string Reason) : ReadResult;
}
