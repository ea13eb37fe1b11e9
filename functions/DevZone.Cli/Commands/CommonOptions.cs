using System.CommandLine;
using DevZone.Cli.Output;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Commands;

/// <summary>The options that every command takes.</summary>
internal static class CommonOptions
{
    private static readonly Option<bool> Json = new("--json")
    {
        Description = Say("Print the result as one JSON document, for scripts", "以一个 JSON 文档输出结果，供脚本使用"),
        Recursive = true,
    };

    private static readonly Option<string?> Language = new(Speech.OptionName)
    {
        Description = Say("zh-CN or en; else as LANG says", "zh-CN 或 en；未给出时按环境变量 LANG"),
        Recursive = true,
        HelpName = "zh-CN|en",
    };

    /// <summary>Adds them to the root, for all commands.</summary>
    public static void AddTo(RootCommand root)
    {
        Language.AcceptOnlyFromAmong("zh-CN", "zh", "en");
        root.Add(Json);
        root.Add(Language);
    }

    /// <summary>Whether JSON was asked for.</summary>
    public static bool WantsJson(this ParseResult parsed) => parsed.GetValue(Json);
}
