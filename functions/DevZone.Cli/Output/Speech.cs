namespace DevZone.Cli.Output;

/// <summary>
/// The language in which the program speaks to people: what <c>--lang</c> says, else <c>LC_ALL</c>, <c>LC_MESSAGES</c> or <c>LANG</c>.
/// It is chosen once, before the commands are made, because their help is in it too.
/// </summary>
internal static class Speech
{
    /// <summary>The option that chooses it.</summary>
    public const string OptionName = "--lang";

    /// <summary>Whether the program speaks Chinese; else English.</summary>
    public static bool IsChinese { get; private set; }

    /// <summary>The language's tag, as the API takes it: <c>zh-CN</c> or <c>en</c>.</summary>
    public static string Tag => IsChinese ? "zh-CN" : "en";

    /// <summary>Chooses the language by the command line and the environment.</summary>
    public static void Choose(IReadOnlyList<string> arguments)
    {
        IsChinese = IsChineseTag(Asked(arguments) ?? OfEnvironment());
        if (IsChinese)
        {
            ParserWords.SpeakChinese();
        }
    }

    /// <summary>The one of two wordings that is in the chosen language.</summary>
    public static string Say(string english, string chinese) => IsChinese ? chinese : english;

    private static string? Asked(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].StartsWith(OptionName + "=", StringComparison.Ordinal))
            {
                return arguments[i][(OptionName.Length + 1)..];
            }

            if (arguments[i] == OptionName && i + 1 < arguments.Count)
            {
                return arguments[i + 1];
            }
        }

        return null;
    }

    private static string OfEnvironment() =>
        ((string[])["LC_ALL", "LC_MESSAGES", "LANG"])
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value))
        ?? "";

    private static bool IsChineseTag(string tag) => tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
