using Microsoft.Extensions.Configuration;

namespace DevZone.LocalHost.Configuration;

/// <summary>The values of local.settings.json, which Core Tools turns into environment variables.</summary>
internal static class LocalSettings
{
    public const string FileName = "local.settings.json";

    /// <exception cref="InvalidOperationException">The values are encrypted.</exception>
    public static IReadOnlyDictionary<string, string?> Load(string folder)
    {
        var json = new ConfigurationBuilder().SetBasePath(folder).AddJsonFile(FileName, optional: true).Build();
        return json.GetValue("IsEncrypted", defaultValue: false)
            ? throw new InvalidOperationException($"{FileName} is encrypted; decrypt it with 'func settings decrypt'.")
            : json.GetSection("Values")
                .AsEnumerable(makePathsRelative: true)
                .Where(value => value.Value is not null)
                .ToDictionary(value => value.Key, value => value.Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Sets each as an environment variable unless the environment has it already.</summary>
    public static void Export(IReadOnlyDictionary<string, string?> values)
    {
        foreach (var (name, value) in values)
        {
            if (Environment.GetEnvironmentVariable(name) is null)
            {
                Environment.SetEnvironmentVariable(name, value);
            }
        }
    }
}
