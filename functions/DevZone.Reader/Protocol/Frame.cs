using System.Buffers.Binary;

namespace DevZone.Reader.Protocol;

/// <summary>
/// Length-prefixed byte runs on the pipes between the pool and a child: four bytes, little-endian, then that many bytes.
/// A pipe that ends between two frames is a normal end; one that ends within a frame is an <see cref="EndOfStreamException"/>.
/// </summary>
internal static class Frame
{
    private const int PrefixLength = sizeof(int);

    /// <summary>Writes one frame; the caller flushes.</summary>
    public static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var prefix = new byte[PrefixLength];
        BinaryPrimitives.WriteInt32LittleEndian(prefix, content.Length);
        await stream.WriteAsync(prefix, cancellationToken);
        await stream.WriteAsync(content, cancellationToken);
    }

    /// <summary>Writes one frame at once, where nothing can wait for a task.</summary>
    public static void Write(Stream stream, ReadOnlySpan<byte> content)
    {
        Span<byte> prefix = stackalloc byte[PrefixLength];
        BinaryPrimitives.WriteInt32LittleEndian(prefix, content.Length);
        stream.Write(prefix);
        stream.Write(content);
        stream.Flush();
    }

    /// <summary>Reads one frame; null where the stream has ended before it.</summary>
    /// <exception cref="EndOfStreamException">The stream ends within the frame.</exception>
    /// <exception cref="InvalidDataException">The prefix is negative or beyond <paramref name="maxLength"/>.</exception>
    public static async Task<byte[]?> ReadAsync(Stream stream, int maxLength, CancellationToken cancellationToken)
    {
        var prefix = new byte[PrefixLength];
        var read = await stream.ReadAtLeastAsync(prefix, PrefixLength, throwOnEndOfStream: false, cancellationToken);
        if (read == 0)
        {
            return null;
        }
        if (read < PrefixLength)
        {
            throw new EndOfStreamException("The stream ends within a frame's length.");
        }
        var length = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        if (length < 0 || length > maxLength)
        {
            throw new InvalidDataException($"A frame of {length} bytes; at most {maxLength} are taken.");
        }
        var content = new byte[length];
        await stream.ReadExactlyAsync(content, cancellationToken);
        return content;
    }
}
