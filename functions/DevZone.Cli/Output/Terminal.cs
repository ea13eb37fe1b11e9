using Spectre.Console;

namespace DevZone.Cli.Output;

/// <summary>The console that tables and progress are written to.</summary>
internal static class Terminal
{
    /// <summary>Wide enough for every table where the output is no terminal and nothing needs to be wrapped.</summary>
    private const int PlainWidth = 240;

    /// <summary>Colours and boxes on a terminal, plain wide lines elsewhere (a pipe, CI).</summary>
    public static IAnsiConsole Create()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = PlainWidth;
        }

        return console;
    }

    /// <summary>Standard error, for what a person follows while standard output is for a script.</summary>
    public static IAnsiConsole CreateForErrors()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Profile.Width = PlainWidth;
        return console;
    }

    /// <summary>A table with a heading, in the style of all of them.</summary>
    public static Table NewTable(this IAnsiConsole console, string title, params string[] columns)
    {
        var table = new Table
        {
            Title = new TableTitle(Markup.Escape(title)),
            Border = console.Profile.Out.IsTerminal ? TableBorder.Rounded : TableBorder.Markdown,
        };
        foreach (var column in columns)
        {
            table.AddColumn(Markup.Escape(column));
        }

        return table;
    }

    /// <summary>A row of plain text; what is absent is left empty.</summary>
    public static void AddTextRow(this Table table, params string?[] cells) =>
        table.AddRow([.. cells.Select(cell => new Text(cell ?? ""))]);
}
