using DevZone.Evaluation;
using Spectre.Console;

namespace DevZone.Cli.Output;

/// <summary>An evaluation as a table and, where asked for, the list of its errors.</summary>
internal static class EvaluationTables
{
    public static void WriteReport(this IAnsiConsole console, EvaluationReport report, bool errors)
    {
        if (errors)
        {
            foreach (var error in report.Errors)
            {
                console.WriteLine($"{error.Text} {error.Kind} {error.Problem}: {error.Record}");
            }
        }

        var table = console.NewTable($"{report.Texts} texts", "kind", "gold", "found", "matched", "P", "R", "F1", "fields right");
        foreach (var measure in report.Measures)
        {
            table.AddTextRow(
                measure.Kind,
                $"{measure.Gold}",
                $"{measure.Found}",
                $"{measure.Matched}",
                $"{measure.Precision:0.000}",
                $"{measure.Recall:0.000}",
                $"{measure.F1:0.000}",
                string.Join("  ", measure.Fields.Select(field => $"{field.Name} {field.Right}/{field.Of}={field.Share:0.00}"))
            );
        }

        console.Write(table);
    }
}
