using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Tells which field of a project a quantity belongs to by the words right before it in its clause.</summary>
internal static class QuantityRole
{
    /// <summary>The field and how strong the claim is; null where the quantity is no field of a project.</summary>
    /// <param name="mention">The quantity.</param>
    /// <param name="before">The words before it in its clause, up to the quantity before it.</param>
    /// <param name="sentence">The sentence up to the quantity, for 达产后 and the like.</param>
    public static (ProjectField Field, int Strength)? Of(QuantityMention mention, ReadOnlySpan<char> before, ReadOnlySpan<char> sentence)
    {
        switch (mention.Dimension)
        {
            case Dimension.Money:
                return OfMoney(before, sentence);
            case Dimension.Area:
                return
                    EndsNear(before, ["建筑面积", "建面", "载体", "厂房", "总面积", "面积"])
                    && !EndsNear(before, ["占地", "占地面积", "用地面积", "规划面积"])
                    ? EndsNear(before, ["厂房", "载体", "面积"]) && !EndsNear(before, ["建筑面积"])
                        ? (ProjectField.Building, 1)
                        : (ProjectField.Building, 2)
                    : EndsNear(before, ["占地", "用地", "征地", "占地面积", "面积", "规划面积", "基地面积"])
                        ? (ProjectField.Land, 2)
                        : null;
            case Dimension.Mass
            or Dimension.Power
            or Dimension.Length
            or Dimension.Volume
            or Dimension.Energy
            or Dimension.Count
            or Dimension.Other:
                return EndsNear(before, ProjectPhrases.Making) ? (ProjectField.Capacity, 2) : null;
            default:
                return null;
        }
    }

    private static (ProjectField, int)? OfMoney(ReadOnlySpan<char> before, ReadOnlySpan<char> sentence)
    {
        if (EndsNear(before, ProjectPhrases.Output))
        {
            return IsExpected(sentence) && !EndsNear(before, ["税", "今年", "去年", "上半年", "季度", "同期"])
                ? (ProjectField.Output, 2)
                : null;
        }

        if (EndsNear(before, ProjectPhrases.OtherMoney))
        {
            return null;
        }

        var phase = EndsNear(before, ProjectPhrases.Phase);
        return EndsNear(before, ProjectPhrases.Total) ? (ProjectField.Investment, phase ? 1 : 3)
            : EndsNear(before, ProjectPhrases.Spent) ? (ProjectField.Investment, phase ? 1 : 2)
            : null;
    }

    private static bool IsExpected(ReadOnlySpan<char> sentence) =>
        ProjectPhrases.Expected.IsIn(sentence.Length > 120 ? sentence[^120..] : sentence);

    private static bool EndsNear(ReadOnlySpan<char> before, PhraseIndex<string> words) =>
        words.IsIn(before.Length > 14 ? before[^14..] : before);

    /// <summary>True where one of the words stands within the last characters before the quantity.</summary>
    private static bool EndsNear(ReadOnlySpan<char> before, ReadOnlySpan<string> words)
    {
        var near = before.Length > 14 ? before[^14..] : before;
        foreach (var word in words)
        {
            if (near.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
