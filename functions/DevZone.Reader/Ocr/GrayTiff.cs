using System.Buffers.Binary;
using DevZone.Reading.Documents.Scans;

namespace DevZone.Reader.Ocr;

/// <summary>Writes pictures as one TIFF of several pages (revision 6.0, baseline grayscale, uncompressed): the one format that Tesseract takes many of through a pipe.</summary>
internal static class GrayTiff
{
    private const int EntryLength = 12;
    private const ushort Short = 3;
    private const ushort Long = 4;

    /// <param name="pictures">At least one.</param>
    public static byte[] Write(IReadOnlyList<GrayImage> pictures)
    {
        const int entries = 8;
        const int directoryLength = 2 + entries * EntryLength + 4;
        const int headerLength = 8;
        var file = new byte[headerLength + pictures.Sum(picture => directoryLength + picture.Pixels.Length + picture.Pixels.Length % 2)];
        "II*\0"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), headerLength);
        var at = headerLength;
        for (var i = 0; i < pictures.Count; i++)
        {
            var picture = pictures[i];
            var directory = file.AsSpan(at);
            var pixels = at + directoryLength;
            BinaryPrimitives.WriteUInt16LittleEndian(directory, entries);
            var entry = 2;
            Add(directory, 256, Long, picture.Width);
            Add(directory, 257, Long, picture.Height);
            Add(directory, 258, Short, 8); // bits a sample
            Add(directory, 259, Short, 1); // not compressed
            Add(directory, 262, Short, 1); // black is zero
            Add(directory, 273, Long, pixels); // the only strip
            Add(directory, 278, Long, picture.Height); // its rows
            Add(directory, 279, Long, picture.Pixels.Length);
            picture.Pixels.CopyTo(file, pixels);
            at = pixels + picture.Pixels.Length + picture.Pixels.Length % 2;
            BinaryPrimitives.WriteInt32LittleEndian(directory[entry..], i + 1 < pictures.Count ? at : 0);

            void Add(Span<byte> to, ushort tag, ushort type, int value)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(to[entry..], tag);
                BinaryPrimitives.WriteUInt16LittleEndian(to[(entry + 2)..], type);
                BinaryPrimitives.WriteInt32LittleEndian(to[(entry + 4)..], 1);
                BinaryPrimitives.WriteInt32LittleEndian(to[(entry + 8)..], value);
                entry += EntryLength;
            }
        }
        return file;
    }
}
