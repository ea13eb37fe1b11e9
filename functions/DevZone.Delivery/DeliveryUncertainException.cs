namespace DevZone.Delivery;

/// <summary>A digest was handed over and no answer came: it may have arrived. The message tells no secret and no address.</summary>
internal sealed class DeliveryUncertainException : Exception
{
    public DeliveryUncertainException() { }

    public DeliveryUncertainException(string message)
        : base(message) { }

    public DeliveryUncertainException(string message, Exception innerException)
        : base(message, innerException) { }
}
