using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.CompilerServices;
using DevZone.Cli.Output;

namespace DevZone.Cli.Commands;

/// <summary>Examples at the end of a command's help.</summary>
internal static class Examples
{
    private static readonly ConditionalWeakTable<Command, string[]> Lines = [];

    /// <summary>Gives a command its examples: command lines as they are typed.</summary>
    public static T With<T>(this T command, params string[] examples)
        where T : Command
    {
        Lines.Add(command, examples);
        return command;
    }

    /// <summary>Has <c>--help</c> print the examples of the command that it is asked about.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = Speech.Say("Show help and usage information", "显示帮助和用法");
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }
    }

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            if (Lines.TryGetValue(parseResult.CommandResult.Command, out var lines))
            {
                var output = parseResult.InvocationConfiguration.Output;
                output.WriteLine(Speech.Say("Examples:", "示例："));
                foreach (var line in lines)
                {
                    output.WriteLine($"  {line}");
                }

                output.WriteLine();
            }

            return code;
        }
    }
}
