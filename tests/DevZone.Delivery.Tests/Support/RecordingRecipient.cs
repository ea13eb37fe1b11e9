namespace DevZone.Delivery.Tests.Support;

/// <summary>A recipient that counts what it gets, and fails as it is told.</summary>
internal sealed class RecordingRecipient(string address, TimeSpan? claimExpiry = null) : Recipient("test", address, address)
{
    private int sent;

    public int Sent => sent;

    public bool Again { get; private set; }

    /// <summary>Thrown in place of sending.</summary>
    public Exception? Failure { get; set; }

    public override TimeSpan? ClaimExpiry => claimExpiry;

    public override Task SendAsync(DigestToSend digest, bool again, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref sent);
        Again = again;
        return Failure is null ? Task.CompletedTask : Task.FromException(Failure);
    }
}
