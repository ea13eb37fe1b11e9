namespace DevZone.Functions.Ingestion;

/// <summary>How an upload is marked on which the host gave up.</summary>
internal static class PoisonCode
{
    public const string AttemptsExhausted = "attempts_exhausted";

    public const string Reason = "Every attempt at reading it ended in an error; the host gave up.";
}
