using Azure;
using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Answers;

/// <summary>Tells errors of the storage itself from errors of ours.</summary>
internal static class StorageOutage
{
    /// <summary>Whether the storage did not answer, or refused us. After several tries its client reports them all together.</summary>
    public static bool Is(Exception error) =>
        error switch
        {
            RequestFailedException { Status: 0 or 401 or 403 or 429 or >= 500 } => true,
            AggregateException tries => tries.InnerExceptions.All(Is),
            _ => false,
        };

    /// <summary>The answer while it lasts.</summary>
    public static IResult Answer(string code) =>
        Problem.Of(StatusCodes.Status503ServiceUnavailable, code, "The storage does not answer.", "Try again in a moment.");
}
