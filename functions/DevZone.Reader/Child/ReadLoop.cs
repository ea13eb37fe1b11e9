using System.Text;
using DevZone.Reader.Protocol;
using DevZone.Reading;

namespace DevZone.Reader.Child;

/// <summary>
/// The child's whole life: a request (two frames: name, bytes), its answer (one frame), and again until the input ends.
/// </summary>
internal static class ReadLoop
{
    /// <summary>Reads requests and answers them, one at a time, until <paramref name="input"/> ends.</summary>
    /// <param name="input">Requests.</param>
    /// <param name="output">Answers.</param>
    /// <param name="read">Reads one file.</param>
    /// <param name="cancellationToken">Ends the loop.</param>
    public static async Task RunAsync(
        Stream input,
        Stream output,
        Func<ReadOnlyMemory<byte>, string, ReadResult> read,
        CancellationToken cancellationToken
    )
    {
        while (await Frame.ReadAsync(input, int.MaxValue, cancellationToken) is { } name)
        {
            var bytes =
                await Frame.ReadAsync(input, int.MaxValue, cancellationToken) ?? throw new EndOfStreamException("A name without its file.");
            await Frame.WriteAsync(output, Answer(bytes, Encoding.UTF8.GetString(name)), cancellationToken);
            await output.FlushAsync(cancellationToken);
        }

        byte[] Answer(byte[] bytes, string name)
        {
            try
            {
                return ReadResultFrame.Encode(read(bytes, name));
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                // The parent decides what a broken program means; this child can go on.
                return ReadResultFrame.EncodeFailure(error);
            }
        }
    }
}
