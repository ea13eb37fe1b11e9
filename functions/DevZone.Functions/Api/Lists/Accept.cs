using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Lists;

/// <summary>Reads the Accept header.</summary>
internal static class Accept
{
    /// <summary>What stands for the first media type, by preference, that stands for anything; null where none does.</summary>
    public static T? First<T>(HttpRequest request, Func<string?, T?> find)
        where T : struct =>
        request
            .GetTypedHeaders()
            .Accept.OrderByDescending(type => type.Quality ?? 1)
            .Select(type => find(type.MediaType.Value))
            .FirstOrDefault(found => found is not null);
}
