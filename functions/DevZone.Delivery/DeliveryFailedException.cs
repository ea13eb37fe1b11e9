namespace DevZone.Delivery;

/// <summary>A digest certainly did not arrive; it is sent again later. The message tells no secret and no address.</summary>
internal sealed class DeliveryFailedException : Exception
{
    public DeliveryFailedException() { }

    public DeliveryFailedException(string message)
        : base(message) { }

    public DeliveryFailedException(string message, Exception innerException)
        : base(message, innerException) { }
}
