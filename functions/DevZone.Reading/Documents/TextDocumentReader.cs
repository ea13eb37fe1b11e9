using System.Buffers;
using System.Text;
using System.Text.Unicode;
using DevZone.Reading.Issues;
using DevZone.Reading.Script;

namespace DevZone.Reading.Documents;

/// <summary>Reads plain text: one story whose blocks stand between blank lines.</summary>
internal static class TextDocumentReader
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018"
            + "\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF"
    );

    public static DocumentResult Read(ReadOnlySpan<byte> bytes, string name, string sha256)
    {
        if (TextDecoder.Decode(bytes) is not { } decoded)
        {
            return new DocumentResult.Rejected(
                RejectionCode.UnknownEncoding,
                "The file is neither a PDF nor text in UTF-8, UTF-16, GB18030 or Big5" + WhereNotUtf8(bytes)
            );
        }
        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return new DocumentResult.Rejected(RejectionCode.Empty, "The file holds nothing but white space.");
        }
        var source = new Source(name, "text/plain", sha256, Pages: null, decoded.Encoding);
        var story = new Story(Blocks(ScriptFolding.NormalizeRadicals(decoded.Text)));
        return new DocumentResult.Read(new ReadableDocument(source, [story], [.. Warnings(decoded)]));
    }

    private static List<DocumentBlock> Blocks(string text)
    {
        var blocks = new List<DocumentBlock>();
        var lines = new List<DocumentLine>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
            {
                lines.Add(new DocumentLine(PinyinGlosses.Strip(Clean(line))));
            }
            else if (lines.Count > 0)
            {
                blocks.Add(new DocumentBlock(BlockRole.Unknown, [.. lines]));
                lines.Clear();
            }
        }
        if (lines.Count > 0)
        {
            blocks.Add(new DocumentBlock(BlockRole.Unknown, lines));
        }
        return blocks;
    }

    /// <summary>Takes out what no reader sees: controls, zero-width characters, white space at the end. At the start it is an indent.</summary>
    private static string Clean(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        if (!line.ContainsAny(Invisible))
        {
            return line.ToString();
        }
        var seen = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (!Invisible.Contains(c))
            {
                seen.Append(c);
            }
        }
        return seen.ToString();
    }

    private static IEnumerable<Warning> Warnings(DecodedText decoded)
    {
        if (decoded.Errors > 0)
        {
            yield return new Warning(
                "undecodable-bytes",
                $"{decoded.Errors} places are no {decoded.Encoding}, the first at byte {decoded.FirstError}; U+FFFD stands for each."
            );
        }
    }

    private static string WhereNotUtf8(ReadOnlySpan<byte> bytes)
    {
        var valid = Utf8.IsValid(bytes) ? -1 : FirstInvalid(bytes);
        return valid < 0 ? ": too much of it is control characters." : $": it ceases to be UTF-8 at byte {valid}.";
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }
        return at;
    }
}
