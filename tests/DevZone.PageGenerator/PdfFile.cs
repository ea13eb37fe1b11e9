using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace DevZone.PageGenerator;

/// <summary>
/// A PDF written by hand, object by object, for what no printer would write: traps, damage, attacks. Object 1 is the catalogue;
/// nothing is checked.
/// </summary>
public sealed class PdfFile
{
    private readonly List<(int Number, byte[] Bytes)> _objects = [];

    /// <summary>Further entries of the trailer, such as /Encrypt.</summary>
    public string Trailer { get; set; } = "";

    /// <summary>A file of one page with the given instructions, a Latin font F1, and further resources.</summary>
    public static PdfFile OnePage(string content, string resources = "", string page = "") =>
        new PdfFile()
            .Add(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .Add(
                3,
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {page} /Resources << /Font << /F1 5 0 R >> {resources} >> >>"
            )
            .AddStream(4, "", Encoding.Latin1.GetBytes(content))
            .Add(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

    public PdfFile Add(int number, string body)
    {
        _objects.Add((number, Encoding.Latin1.GetBytes(body)));
        return this;
    }

    public PdfFile AddStream(int number, string dictionary, byte[] data)
    {
        var head = Encoding.Latin1.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"<< {dictionary} /Length {data.Length} >>\nstream\n")
        );
        _objects.RemoveAll(entry => entry.Number == number);
        _objects.Add((number, [.. head, .. data, .. "\nendstream"u8]));
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        Write("%PDF-1.7\n");
        var offsets = new SortedDictionary<int, long>();
        foreach (var (number, bytes) in _objects)
        {
            offsets[number] = file.Position;
            Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
            file.Write(bytes);
            Write("\nendobj\n");
        }
        var start = file.Position;
        Write("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{number} 1\n{offset:0000000000} 00000 n \n"));
        }
        var size = offsets.Keys.LastOrDefault() + 1;
        Write(
            string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {size} /Root 1 0 R {Trailer} >>\nstartxref\n{start}\n%%EOF\n")
        );
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
    }

    /// <summary>zlib-compressed data, for /FlateDecode.</summary>
    public static byte[] Deflate(byte[] data)
    {
        using var result = new MemoryStream();
        using (var zlib = new ZLibStream(result, CompressionLevel.SmallestSize))
        {
            zlib.Write(data);
        }
        return result.ToArray();
    }
}
