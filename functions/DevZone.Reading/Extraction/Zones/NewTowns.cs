using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>Finds again a 新城 that has been told to be a zone by its authority: 空港新城管委会 makes one of 空港新城 throughout its article.</summary>
internal static class NewTowns
{
    /// <summary>The candidates of an article in reading order, with the further mentions of its new towns.</summary>
    /// <param name="candidates">What was found so far, in reading order.</param>
    /// <param name="parts">The article's parts in order.</param>
    public static List<ZoneCandidate> Complete(List<ZoneCandidate> candidates, IEnumerable<TextPart> parts)
    {
        var towns = candidates
            .Where(candidate => candidate is { Head.Class: ZoneClass.NewTown, Known: null, Branch: null, Modifier.Length: > 1 })
            .DistinctBy(Printed)
            .ToList();
        if (towns.Count == 0)
        {
            return candidates;
        }

        var names = new PhraseIndex<ZoneCandidate>(towns.Select(town => KeyValuePair.Create(Printed(town), town)));
        var byPart = candidates.ToLookup(candidate => candidate.Part);
        return [.. parts.SelectMany(part => Complete([.. byPart[part]], part, names))];
    }

    private static IEnumerable<ZoneCandidate> Complete(List<ZoneCandidate> found, TextPart part, PhraseIndex<ZoneCandidate> names)
    {
        var text = part.Folded;
        var next = 0;
        for (var at = 0; at < text.Length; )
        {
            if (next < found.Count && found[next].Span.Start <= at)
            {
                at = Math.Max(at, found[next].Span.End);
                yield return found[next++];
            }
            else if (
                names.TryMatch(text, at, out var length, out var town)
                && (next == found.Count || at + length <= found[next].Span.Start)
                && !ZoneScanner.IsContinued(text, at + length)
            )
            {
                yield return town with
                {
                    Part = part,
                    Span = new TextSpan(at, length),
                };
                at += length;
            }
            else
            {
                at++;
            }
        }

        for (; next < found.Count; next++)
        {
            yield return found[next];
        }
    }

    private static string Printed(ZoneCandidate candidate) => candidate.Part.Folded.Substring(candidate.Span.Start, candidate.Span.Length);
}
