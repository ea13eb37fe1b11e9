using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace DevZone.LocalHost.Configuration;

/// <summary>A trigger's argument in which settings are named between percent signs.</summary>
internal static partial class SettingReference
{
    /// <exception cref="InvalidOperationException">A named setting is absent.</exception>
    public static string Resolve(string text, IConfiguration configuration) =>
        Reference()
            .Replace(
                text,
                match =>
                    configuration[match.Groups["name"].Value]
                    ?? throw new InvalidOperationException($"The setting {match.Value}, which a trigger names, is absent.")
            );

    [GeneratedRegex("%(?<name>[^%]+)%", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
