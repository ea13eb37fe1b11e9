using System.Buffers.Text;
using System.Text;

namespace DevZone.Archive;

/// <summary>A place in a list as text that fits a URL. It names the last entry seen, not a count, so that new entries do not shift it.</summary>
internal static class ContinuationToken
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Write(string place) => Base64Url.EncodeToString(Strict.GetBytes(place));

    /// <exception cref="InvalidContinuationException">It is not such a text.</exception>
    public static string Read(string token)
    {
        try
        {
            return Strict.GetString(Base64Url.DecodeFromChars(token));
        }
        catch (Exception error) when (error is FormatException or DecoderFallbackException)
        {
            throw new InvalidContinuationException(token);
        }
    }
}
