using System.Buffers;

namespace DevZone.Reading.Layout;

/// <summary>What the last sign of a line says of whether the sentence goes on.</summary>
internal static class Sentence
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?…）)”’；;");

    public static bool IsEnd(string text) => text.Length > 0 && Ends.Contains(text[^1]);
}
