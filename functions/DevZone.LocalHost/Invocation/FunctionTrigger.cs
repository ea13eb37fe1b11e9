using Microsoft.AspNetCore.Http;

namespace DevZone.LocalHost.Invocation;

/// <summary>What starts one invocation.</summary>
internal sealed record FunctionTrigger
{
    public static readonly IReadOnlyDictionary<string, object?> NoData = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the function runs, for the log.</summary>
    public required string Reason { get; init; }

    /// <summary>Gives the trigger's value in the type that the function asks for.</summary>
    public required Func<Type, CancellationToken, ValueTask<object?>> Bind { get; init; }

    /// <summary>What other parameters bind to by name, ignoring case.</summary>
    public IReadOnlyDictionary<string, object?> Data { get; init; } = NoData;

    /// <summary>The request, where the trigger is one.</summary>
    public HttpContext? HttpContext { get; init; }
}
