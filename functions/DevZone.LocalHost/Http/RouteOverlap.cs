using Microsoft.AspNetCore.Routing.Patterns;

namespace DevZone.LocalHost.Http;

/// <summary>
/// Decides whether some request could match two routes. Where a constraint makes that hard to tell (two constrained parameters), the
/// answer is yes: a needless warning costs a rename, a missed one costs a route.
/// </summary>
internal static class RouteOverlap
{
    public static bool Exists(HttpRoute first, HttpRoute second) =>
        ShareMethod(first, second) && Overlap(first, first.Pattern.PathSegments, second, second.Pattern.PathSegments);

    public static bool IsCatchAll(RoutePatternPathSegment segment) => segment.Parts is [RoutePatternParameterPart { IsCatchAll: true }];

    private static bool ShareMethod(HttpRoute first, HttpRoute second) =>
        first.Methods is null || second.Methods is null || first.Methods.Intersect(second.Methods, StringComparer.Ordinal).Any();

    private static bool Overlap(
        HttpRoute first,
        IReadOnlyList<RoutePatternPathSegment> firstSegments,
        HttpRoute second,
        IReadOnlyList<RoutePatternPathSegment> secondSegments
    )
    {
        var shared = Math.Min(firstSegments.Count, secondSegments.Count);
        for (var i = 0; i < shared; i++)
        {
            if (IsCatchAll(firstSegments[i]) || IsCatchAll(secondSegments[i]))
            {
                return true;
            }

            if (!Overlap(first, firstSegments[i], second, secondSegments[i]))
            {
                return false;
            }
        }

        var rest =
            firstSegments.Count > shared ? firstSegments[shared]
            : secondSegments.Count > shared ? secondSegments[shared]
            : null;
        return rest is null
            || rest.Parts is [RoutePatternParameterPart { IsCatchAll: true } or RoutePatternParameterPart { IsOptional: true }];
    }

    private static bool Overlap(HttpRoute first, RoutePatternPathSegment a, HttpRoute second, RoutePatternPathSegment b) =>
        (Literal(a), Literal(b)) switch
        {
            ({ } left, { } right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase),
            ({ } literal, null) => Accepts(second, b, literal),
            (null, { } literal) => Accepts(first, a, literal),
            _ => true,
        };

    private static string? Literal(RoutePatternPathSegment segment) =>
        segment.Parts is [RoutePatternLiteralPart part] ? part.Content : null;

    /// <remarks>A segment of several parts ({name}.{ext}) is compared by its literal ends.</remarks>
    private static bool Accepts(HttpRoute route, RoutePatternPathSegment segment, string literal) =>
        segment.Parts is [RoutePatternParameterPart parameter]
            ? route.Accepts(parameter.Name, literal)
            : (
                segment.Parts[0] is not RoutePatternLiteralPart start
                || literal.StartsWith(start.Content, StringComparison.OrdinalIgnoreCase)
            )
                && (
                    segment.Parts[^1] is not RoutePatternLiteralPart end
                    || literal.EndsWith(end.Content, StringComparison.OrdinalIgnoreCase)
                );
}
