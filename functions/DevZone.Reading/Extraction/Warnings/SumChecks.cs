using System.Globalization;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Warnings;

/// <summary>
/// Holds parts against their whole within a sentence: 项目11个，其中产业项目12个; 项目11个，分为工业项目8个、农业项目5个. Only exact figures of one
/// unit are compared.
/// </summary>
internal static class SumChecks
{
    /// <summary>Rounding of the parts.</summary>
    private const double Tolerance = 0.01;

    public static IEnumerable<Warning> Check(PartAnalysis part)
    {
        var text = part.Part.Folded;
        var next = 0;
        foreach (var sentence in part.Sentences)
        {
            var figures = new List<QuantityMention>();
            while (next < part.Quantities.Count && part.Quantities[next].Span.Start < sentence.Span.End)
            {
                figures.Add(part.Quantities[next++]);
            }

            for (var i = 0; i + 1 < figures.Count; i++)
            {
                if (
                    Marker(text, figures[i].Span.End, figures[i + 1].Span.Start) is { } marker
                    && Check(part.Part, figures, i, marker) is { } warning
                )
                {
                    yield return warning;
                }
            }
        }
    }

    private static Warning? Check(TextPart part, List<QuantityMention> figures, int whole, string marker)
    {
        var sum = figures[whole];
        if (Exact(sum) is not { } total)
        {
            return null;
        }

        var parts = PartsOf(part.Folded, figures, whole);
        if (parts.Count == 0)
        {
            return null;
        }

        var place = part.Cite(TextSpan.FromBounds(sum.Span.Start, parts[^1].Span.End));
        var largest = parts.Max(figure => figure.Quantity.Value!.Value);
        if (marker == "其中" && largest > total * (1 + Tolerance))
        {
            return new Warning(
                WarningCodes.PartExceedsWhole,
                string.Create(CultureInfo.InvariantCulture, $"A part of {largest} {sum.Quantity.Unit} is more than its whole of {total}."),
                place
            );
        }

        // 包括 need not name all parts; 分为 does.
        var added = parts.Sum(figure => figure.Quantity.Value!.Value);
        var differs = added > total || (marker == "分为" && added < total);
        return differs && parts.Count > 1 && sum.Dimension == Dimension.Count
            ? new Warning(
                WarningCodes.PartsDifferFromWhole,
                string.Create(CultureInfo.InvariantCulture, $"The parts add up to {added} {sum.Quantity.Unit}, their whole is {total}."),
                place
            )
            : null;
    }

    /// <summary>The figures after the marker, as long as one list goes on with exact figures of the whole's unit.</summary>
    private static List<QuantityMention> PartsOf(string text, List<QuantityMention> figures, int whole)
    {
        var parts = new List<QuantityMention>();
        for (var i = whole + 1; i < figures.Count; i++)
        {
            var isSame = figures[i].Quantity.Unit == figures[whole].Quantity.Unit && Exact(figures[i]) is not null;
            var goesOn = parts.Count == 0 || text.AsSpan(parts[^1].Span.End..figures[i].Span.Start).IndexOfAny(',', ';') < 0;
            if (!isSame || !goesOn)
            {
                break;
            }

            parts.Add(figures[i]);
        }

        return parts;
    }

    private static double? Exact(QuantityMention figure) =>
        figure.Dimension is Dimension.Count or Dimension.Money or Dimension.Area
        && figure.Quantity is { Value: { } value, Low: var low, High: var high }
        && low == value
        && high == value
            ? value
            : null;

    /// <summary>The word right behind the whole's mark that begins its parts: …11个,其中…; null where there is none.</summary>
    private static string? Marker(string text, int from, int to)
    {
        var between = text.AsSpan(from, Math.Max(0, to - from));
        var comma = between.IndexOfAny(',', '(');
        if (comma is < 0 or > 1)
        {
            return null;
        }

        var rest = between[(comma + 1)..];
        foreach (var word in (ReadOnlySpan<string>)["其中", "包括", "包含", "分为"])
        {
            if (rest.StartsWith(word))
            {
                return word;
            }
        }

        return null;
    }
}
