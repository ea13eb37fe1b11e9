using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Heads of the sections of a list that tell the stage of what stands under them: 一、续建项目(3个), （二）签约项目.</summary>
internal static class SectionHeads
{
    private const int Longest = 20;

    /// <summary>The stage that a line is the head of; null where it is no such head.</summary>
    public static ProjectStage? StageOf(PartAnalysis part)
    {
        var line = part.Part.Folded.AsSpan().Trim();
        var words = ItemNumber.Without(line);
        var head = words.IndexOf("项目");
        if (words.Length > Longest || head < 2 || !ProjectWords.IsGeneric(words[..head]) || !IsCount(words[(head + 2)..]))
        {
            return null;
        }

        var start = line.Length - words.Length + (part.Part.Folded.Length - part.Part.Folded.AsSpan().TrimStart().Length);
        return StageReader.Find(part.Part.Folded, new TextSpan(start, head)) is [var only] ? only.Today : null;
    }

    /// <summary>(3个), :, or nothing.</summary>
    private static bool IsCount(ReadOnlySpan<char> rest)
    {
        foreach (var c in rest)
        {
            if (!char.IsAsciiDigit(c) && c is not ('(' or ')' or '个' or '项' or ':' or '共' or ' '))
            {
                return false;
            }
        }

        return true;
    }
}
