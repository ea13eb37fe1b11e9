using System.Text;

namespace DevZone.Reading.Documents;

/// <summary>
/// Finds out in which encoding a text's bytes are. A byte order mark or valid UTF-8 settles it; otherwise each remaining encoding is
/// tried, and the one whose characters look most like Chinese prose wins. Bytes read in a wrong encoding give rare characters.
/// </summary>
internal static class TextDecoder
{
    /// <summary>A text with more undecodable places than one in so many bytes is in another encoding; with fewer, it is damaged.</summary>
    private const int BytesPerError = 500;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private static readonly (byte[] Mark, Encoding Encoding, string Name)[] ByteOrderMarks =
    [
        ([0xEF, 0xBB, 0xBF], Utf8, "utf-8"),
        ([0x84, 0x31, 0x95, 0x33], CodePages.Gb18030, "gb18030"),
        ([0xFF, 0xFE, 0, 0], Encoding.UTF32, "utf-32"),
        ([0xFF, 0xFE], Encoding.Unicode, "utf-16le"),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode, "utf-16be"),
    ];

    private static readonly (Encoding Encoding, string Name)[] Candidates =
    [
        (Utf8, "utf-8"),
        (CodePages.Gb18030, "gb18030"),
        (CodePages.Big5, "big5"),
        (Encoding.Unicode, "utf-16le"),
        (Encoding.BigEndianUnicode, "utf-16be"),
    ];

    /// <returns>The text, or null where no encoding fits.</returns>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding, name) in ByteOrderMarks)
        {
            if (bytes.StartsWith(mark))
            {
                return Try(bytes, mark.Length, encoding, name) is { } text && IsText(text.Text) ? text : null;
            }
        }
        if (!bytes.Contains((byte)0) && System.Text.Unicode.Utf8.IsValid(bytes))
        {
            var text = Utf8.GetString(bytes);
            return IsText(text) ? new DecodedText(text, "utf-8", Errors: 0, FirstError: -1) : null;
        }
        DecodedText? best = null;
        var bestPlausibility = ChineseProse.LeastPlausibility;
        foreach (var (encoding, name) in Candidates)
        {
            if (
                Try(bytes, 0, encoding, name) is { } text
                && ChineseProse.Plausibility(text.Text) is var plausibility
                && plausibility > bestPlausibility
            )
            {
                (best, bestPlausibility) = (text, plausibility);
            }
        }
        return best;
    }

    private static DecodedText? Try(ReadOnlySpan<byte> bytes, int skip, Encoding encoding, string name)
    {
        var errors = new CountingFallback();
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = errors;
        // GetString would decode twice and so count twice.
        var characters = new char[lenient.GetMaxCharCount(bytes.Length - skip)];
        var text = new string(characters, 0, lenient.GetChars(bytes[skip..], characters));
        // A file that was cut off within its last character has one error, however short it is.
        return errors.Count > 1 + (bytes.Length / BytesPerError)
            ? null
            : new DecodedText(text, name, errors.Count, errors.Count == 0 ? -1 : FirstError(bytes, skip, encoding));
    }

    private static int FirstError(ReadOnlySpan<byte> bytes, int skip, Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            strict.GetCharCount(bytes[skip..]);
            return -1;
        }
        catch (DecoderFallbackException error)
        {
            return skip + Math.Max(0, error.Index);
        }
    }

    /// <summary>Control characters other than white space are the sign of a binary file that happens to decode.</summary>
    private static bool IsText(string text) => text.Count(c => char.IsControl(c) && !char.IsWhiteSpace(c)) <= text.Length / 100;

    /// <summary>Puts U+FFFD in the place of what cannot be decoded, and counts.</summary>
    private sealed class CountingFallback : DecoderFallback
    {
        public int Count { get; private set; }

        public override int MaxCharCount => 1;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

        private sealed class Buffer(CountingFallback owner) : DecoderFallbackBuffer
        {
            private bool pending;

            public override int Remaining => pending ? 1 : 0;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                owner.Count++;
                return pending = true;
            }

            public override char GetNextChar()
            {
                var next = pending ? '\uFFFD' : '\0';
                pending = false;
                return next;
            }

            public override bool MovePrevious() => false;
        }
    }
}

/// <summary>A decoded text.</summary>
/// <param name="Text">The characters, without byte order mark; U+FFFD where bytes could not be decoded.</param>
/// <param name="Encoding">Web name of the encoding.</param>
/// <param name="Errors">Number of places that could not be decoded.</param>
/// <param name="FirstError">Offset in bytes of the first of them; -1 where there is none.</param>
internal sealed record DecodedText(string Text, string Encoding, int Errors, int FirstError);
