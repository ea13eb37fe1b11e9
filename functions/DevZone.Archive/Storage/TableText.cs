using System.Globalization;
using Azure.Data.Tables;

namespace DevZone.Archive.Storage;

/// <summary>
/// Long text in an entity: a property holds at most 32 Ki UTF-16 units and an entity 1 MiB, so a text is cut into chunks, the chunks
/// are properties <c>Name0</c>, <c>Name1</c> …, and what goes beyond <see cref="ChunksPerRow"/> goes into further rows.
/// </summary>
internal static class TableText
{
    public const int ChunkLength = 32_000;
    public const int ChunksPerRow = 6;

    /// <summary>Cuts a text where no surrogate pair is torn: half a pair is no text and would come back as U+FFFD.</summary>
    public static IEnumerable<string> Chunks(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var length = Math.Min(ChunkLength, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
            {
                length--;
            }
            yield return text.Substring(start, length);
            start += length;
        }
    }

    /// <summary>Names of a text's properties, for a query's selection.</summary>
    public static IEnumerable<string> Columns(string name) =>
        Enumerable.Range(0, ChunksPerRow).Select(i => name + i.ToString(CultureInfo.InvariantCulture));

    public static void Write(TableEntity entity, string name, IReadOnlyList<string> chunks)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            entity[name + i.ToString(CultureInfo.InvariantCulture)] = chunks[i];
        }
    }

    public static string Read(TableEntity entity, string name) =>
        string.Concat(Columns(name).Select(column => entity.GetString(column)).TakeWhile(chunk => chunk is not null));

    /// <summary>Cuts a text that is only there to be looked at, such as a name's column.</summary>
    public static string? Column(string? text) =>
        text is null || text.Length <= 1024 ? text : text[..(char.IsHighSurrogate(text[1023]) ? 1023 : 1024)];
}
