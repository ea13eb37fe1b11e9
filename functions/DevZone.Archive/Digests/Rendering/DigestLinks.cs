namespace DevZone.Archive.Digests.Rendering;

/// <summary>Turns the API's paths in a digest into addresses that a person can open.</summary>
/// <param name="BaseAddress">
/// Where the pages are served, such as <c>https://zones.example</c>; null for links relative to the page's own address.
/// </param>
public sealed record DigestLinks(Uri? BaseAddress)
{
    private const string Api = "/api";

    /// <summary>Address of the page that shows what an API path answers: <c>/api/issues/x/articles/2</c> → <c>/#/issues/x/articles/2</c>.</summary>
    public string ForPeople(string path) =>
        BaseAddress?.GetLeftPart(UriPartial.Authority)
        + "/#"
        + (path.StartsWith(Api + "/", StringComparison.Ordinal) ? path[Api.Length..] : path);
}
