using System.Text;
using System.Text.Json;
using DevZone.Reading;
using DevZone.Reading.Issues;

namespace DevZone.Reader.Protocol;

/// <summary>A <see cref="ReadResult"/> as the content of a frame: one byte that tells which it is, then JSON.</summary>
internal static class ReadResultFrame
{
    private const byte Read = (byte)'R';
    private const byte Rejected = (byte)'X';
    private const byte Failed = (byte)'F';
    private const byte Progress = (byte)'P';

    /// <summary>Comes any number of times before the answer: a page is read by OCR, which takes long without anything being wrong.</summary>
    public static byte[] OcrPage { get; } = [Progress];

    /// <summary>True where the frame is <see cref="OcrPage"/>, and the answer is still to come.</summary>
    public static bool IsProgress(ReadOnlySpan<byte> frame) => frame is [Progress];

    public static byte[] Encode(ReadResult result) =>
        result switch
        {
            ReadResult.Read read => [Read, .. JsonSerializer.SerializeToUtf8Bytes(read.Issue, IssueJson.Compact)],
            ReadResult.Rejected rejected =>
            [
                Rejected,
                .. JsonSerializer.SerializeToUtf8Bytes(rejected, ReadResultJsonContext.Default.Rejected),
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };

    /// <summary>What a child answers where reading itself broke: the program is at fault, not the file.</summary>
    public static byte[] EncodeFailure(Exception error) => [Failed, .. Encoding.UTF8.GetBytes(error.ToString())];

    /// <exception cref="ReadingFailedException">The child's program broke.</exception>
    /// <exception cref="InvalidDataException">The bytes are not what <see cref="Encode"/> writes.</exception>
    public static ReadResult Decode(ReadOnlySpan<byte> frame)
    {
        try
        {
            ReadResult? result = frame switch
            {
                [Read, .. var json] => JsonSerializer.Deserialize(json, IssueJson.Compact) is { } issue ? new ReadResult.Read(issue) : null,
                [Rejected, .. var json] => JsonSerializer.Deserialize(json, ReadResultJsonContext.Default.Rejected),
                [Failed, .. var error] => throw new ReadingFailedException(Encoding.UTF8.GetString(error)),
                _ => null,
            };
            return result ?? throw new InvalidDataException("An answer that is neither an issue nor a rejection.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException("An answer that is not JSON.", error);
        }
    }
}
