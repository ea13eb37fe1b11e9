using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Answers;

/// <summary>Headers that keep a browser from doing more with an answer than it should. Pages loosen the policy for themselves.</summary>
internal static class SecurityHeaders
{
    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // A digest as HTML brings its own inline styles, because mail programs want them so.
    private const string DigestPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Add(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    public static void AllowPage(IHeaderDictionary headers) => headers.ContentSecurityPolicy = PagePolicy;

    public static void AllowInlineStyles(IHeaderDictionary headers) => headers.ContentSecurityPolicy = DigestPolicy;
}
