namespace DevZone.LocalHost.Invocation;

/// <summary>Keys under which the host keeps its own things in an invocation's items.</summary>
internal static class InvocationItems
{
    /// <summary>The same key as the worker's, for code that reads the item itself.</summary>
    public const string HttpContext = "HttpRequestContext";
}
