using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts a function for an HTTP request.</summary>
public sealed class HttpTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>Any method, with a function key.</summary>
    public HttpTriggerAttribute()
    {
        AuthLevel = AuthorizationLevel.Function;
    }

    /// <summary>The given methods. As in the worker, the level is then <see cref="AuthorizationLevel.Anonymous"/>.</summary>
    /// <param name="methods">HTTP methods in any case.</param>
    public HttpTriggerAttribute(params string[] methods)
    {
        Methods = methods;
    }

    /// <summary>Any method, at the given level.</summary>
    /// <param name="authLevel">Which key a caller needs.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel)
    {
        AuthLevel = authLevel;
    }

    /// <summary>The given methods at the given level.</summary>
    /// <param name="authLevel">Which key a caller needs.</param>
    /// <param name="methods">HTTP methods in any case.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods)
    {
        AuthLevel = authLevel;
        Methods = methods;
    }

    /// <summary>Route template below the route prefix; the function's name when absent.</summary>
    public string? Route { get; set; }

    /// <summary>HTTP methods; any when absent or empty.</summary>
    public string[]? Methods { get; private set; }

    /// <summary>Which key a caller needs.</summary>
    public AuthorizationLevel AuthLevel { get; private set; }
}
