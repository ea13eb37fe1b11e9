using System.Text;
using System.Text.RegularExpressions;

namespace DevZone.LocalHost.Blobs;

/// <summary>A blob trigger's path, for instance <c>issues/{name}</c>: a container and a pattern of names.</summary>
internal sealed class BlobPathPattern
{
    private readonly Regex? names;
    private readonly string[] parameters;

    private BlobPathPattern(string container, string prefix, Regex? names, string[] parameters) =>
        (Container, Prefix, this.names, this.parameters) = (container, prefix, names, parameters);

    public string Container { get; }

    /// <summary>What every name begins with; empty where the pattern begins with a parameter.</summary>
    public string Prefix { get; }

    /// <exception cref="FormatException">There is no container, or braces do not pair.</exception>
    public static BlobPathPattern Parse(string path)
    {
        var slash = path.IndexOf('/');
        var container = slash < 0 ? path : path[..slash];
        if (container.Length == 0 || container.Contains('{'))
        {
            throw new FormatException($"The blob path '{path}' does not begin with a container's name.");
        }

        var pattern = slash < 0 ? "" : path[(slash + 1)..];
        return pattern.Length == 0 ? new BlobPathPattern(container, "", names: null, []) : ParseNames(container, pattern);
    }

    /// <summary>The parameters' values where the name fits the pattern, else null. A parameter takes slashes too.</summary>
    public IReadOnlyDictionary<string, string>? Match(string name)
    {
        if (names is null)
        {
            return new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        }

        var match = names.Match(name);
        return match.Success ? parameters.ToDictionary(p => p, p => match.Groups[p].Value, StringComparer.OrdinalIgnoreCase) : null;
    }

    private static BlobPathPattern ParseNames(string container, string pattern)
    {
        var regex = new StringBuilder("^");
        var found = new List<string>();
        for (var at = 0; at < pattern.Length; )
        {
            var open = pattern.IndexOf('{', at);
            regex.Append(Regex.Escape(pattern[at..(open < 0 ? pattern.Length : open)]));
            if (open < 0)
            {
                break;
            }

            var close = pattern.IndexOf('}', open);
            if (close < 0 || close == open + 1)
            {
                throw new FormatException($"The blob pattern '{pattern}' has braces without a name or an end.");
            }

            var parameter = pattern[(open + 1)..close];
            found.Add(parameter);
            regex.Append("(?<").Append(parameter).Append(">.+)");
            at = close + 1;
        }

        regex.Append('$');
        var firstParameter = pattern.IndexOf('{');
        return new BlobPathPattern(
            container,
            firstParameter < 0 ? pattern : pattern[..firstParameter],
            new Regex(regex.ToString(), RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant),
            [.. found]
        );
    }
}
