using System.Text;
using DevZone.PageGenerator;

namespace DevZone.Reader.Tests;

/// <summary>Files that want to break the reader, each by another way.</summary>
internal static class HostilePdfs
{
    private const string Words = "BT /F1 12 Tf 72 700 Td (An honest line of text on a page that is not) Tj ET ";

    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } =
        new Dictionary<string, Func<byte[]>>
        {
            ["header only"] = () => "%PDF-1.7\n"u8.ToArray(),
            ["garbage"] = Garbage,
            ["truncated"] = () => PdfFile.OnePage(Words).ToBytes()[..300],
            ["no pages"] = () => new PdfFile().Add(1, "<< /Type /Catalog >>").ToBytes(),
            ["expansion bomb"] = ExpansionBomb,
            ["expanding image data as content"] = RunLengthBomb,
            ["form that draws itself"] = () =>
                PdfFile
                    .OnePage(Words + "/X1 Do", "/XObject << /X1 6 0 R >>")
                    .AddStream(
                        6,
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 6 0 R >> >>",
                        "/X1 Do"u8.ToArray()
                    )
                    .ToBytes(),
            ["forms that draw each other"] = FormsThatDrawEachOther,
            ["fanned-out forms"] = FannedOutForms,
            ["100,000 pages"] = ManyPages,
            ["a million letters"] = () => PdfFile.OnePage($"BT /F1 1 Tf 1 0 0 1 9 9 Tm ({new string('a', 1_000_000)}) Tj ET").ToBytes(),
            ["nested arrays"] = () => Nested("[", "]", 200_000),
            ["nested dictionaries"] = () => Nested("<</A ", ">>", 200_000),
            ["nested arrays in the content"] = () => PdfFile.OnePage(Words + new string('[', 500_000)).ToBytes(),
            ["nested text arrays in the content"] = () =>
                PdfFile.OnePage(Words + string.Concat(Enumerable.Repeat("<</A ", 300_000))).ToBytes(),
            ["saved states"] = () => PdfFile.OnePage(string.Concat(Enumerable.Repeat("q ", 1_000_000)) + Words).ToBytes(),
            ["deep page tree"] = () => DeepPageTree(50_000),
            ["page tree that holds itself"] = () =>
                new PdfFile()
                    .Add(1, "<< /Type /Catalog /Pages 2 0 R >>")
                    .Add(2, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")
                    .ToBytes(),
            ["object that is itself"] = () => PdfFile.OnePage(Words).Add(6, "6 0 R").Add(1, "<< /Type /Catalog /Pages 6 0 R >>").ToBytes(),
            ["length that is its own stream"] = () =>
                PdfFile.OnePage(Words).Add(4, "<< /Length 4 0 R >>\nstream\nBT ET\nendstream").ToBytes(),
            ["font that is its own descendant"] = () =>
                PdfFile
                    .OnePage(Words.Replace("/F1", "/F2"), "/Font << /F2 6 0 R >>")
                    .Add(6, "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>")
                    .ToBytes(),
            ["colour space of itself"] = () =>
                PdfFile
                    .OnePage("/C1 cs 1 scn 9 9 50 50 re f " + Words, "/ColorSpace << /C1 6 0 R >>")
                    .Add(6, "[/Indexed 6 0 R 1 <0001>]")
                    .ToBytes(),
            ["destinations that hold themselves"] = () =>
                PdfFile
                    .OnePage(Words)
                    .Add(6, "<< /Kids [6 0 R 6 0 R] >>")
                    .Add(1, "<< /Type /Catalog /Pages 2 0 R /Names << /Dests 6 0 R >> >>")
                    .ToBytes(),
            ["previous table that is this one"] = () =>
                Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(PdfFile.OnePage(Words).ToBytes()).Replace("/Root", "/Prev 9 /Root")),
            ["table of a line longer than any stack"] = () =>
                "%PDF-1.5\n1 0 obj\n<</Length 9/Root 2 0 R/Size 3/Type/XRef/W[1 2 166666666666]>>stream\n123456789\nendstream endobj\nstartxref\n9\n%%EOF"u8.ToArray(),
            ["map of everything"] = MapOfEverything,
            ["predictor of 2^31 columns"] = () =>
                PdfFile
                    .OnePage(Words)
                    .AddStream(
                        4,
                        "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2147483647 /Colors 32 >>",
                        PdfFile.Deflate(Encoding.Latin1.GetBytes(Words))
                    )
                    .ToBytes(),
            ["absurd page size"] = () =>
                PdfFile
                    .OnePage(Words)
                    .Add(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1e38 -1e38] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
                    )
                    .ToBytes(),
            ["absurd text matrix"] = () =>
                PdfFile.OnePage("BT /F1 1e30 Tf 1e30 0 0 1e30 1e30 1e30 Tm (Letters as large as the world, and more) Tj ET").ToBytes(),
            ["twenty thousand scattered letters"] = Scattered,
            ["fifty thousand rules"] = () =>
                PdfFile
                    .OnePage(
                        Words
                            + string.Concat(
                                Enumerable.Range(0, 50_000).Select(i => $"{i % 500} {i / 100} m {(i % 500) + 30} {i / 100} l S ")
                            )
                    )
                    .ToBytes(),
        };

    private static byte[] Garbage()
    {
        var bytes = new byte[200_000];
        new Random(7).NextBytes(bytes);
        return [.. "%PDF-1.4\n"u8, .. bytes];
    }

    /// <summary>Some hundred bytes that become 400 MB in two steps.</summary>
    private static byte[] ExpansionBomb()
    {
        var data = PdfFile.Deflate(PdfFile.Deflate(new byte[400 * 1024 * 1024]));
        return PdfFile.OnePage("").AddStream(4, "/Filter [/FlateDecode /FlateDecode]", data).ToBytes();
    }

    private static byte[] RunLengthBomb()
    {
        // Pairs of (129, x) are 128 times x; deflated, 8 MB of them are a few KB and expand to 512 MB.
        var pairs = new byte[8 * 1024 * 1024];
        for (var i = 0; i < pairs.Length; i += 2)
        {
            (pairs[i], pairs[i + 1]) = (129, (byte)' ');
        }
        return PdfFile.OnePage("").AddStream(4, "/Filter [/FlateDecode /RunLengthDecode]", PdfFile.Deflate(pairs)).ToBytes();
    }

    public static byte[] FormsThatDrawEachOther()
    {
        var file = PdfFile.OnePage(Words + "/X1 Do", "/XObject << /X1 6 0 R >>");
        foreach (var (form, other) in ((int, int)[])[(6, 7), (7, 6)])
        {
            file.AddStream(
                form,
                $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 {other} 0 R >> >>",
                "/X1 Do"u8.ToArray()
            );
        }
        return file.ToBytes();
    }

    private static byte[] FannedOutForms()
    {
        var file = PdfFile.OnePage(Words + "/X6 Do", "/XObject << /X6 6 0 R >>");
        for (var level = 6; level < 15; level++)
        {
            var draw = string.Concat(Enumerable.Repeat($"/X{level + 1} Do ", 10));
            file.AddStream(
                level,
                $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X{level + 1} {level + 1} 0 R >> >>",
                Encoding.Latin1.GetBytes(draw)
            );
        }
        return file.AddStream(15, "/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "1 1 m 5 5 l S"u8.ToArray()).ToBytes();
    }

    private static byte[] ManyPages()
    {
        const int Pages = 100_000;
        var file = new PdfFile().Add(1, "<< /Type /Catalog /Pages 2 0 R >>");
        file.Add(2, $"<< /Type /Pages /Count {Pages} /Kids [{string.Join(' ', Enumerable.Range(5, Pages).Select(n => $"{n} 0 R"))}] >>");
        file.AddStream(3, "", Encoding.Latin1.GetBytes(Words)).Add(4, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        for (var number = 5; number < 5 + Pages; number++)
        {
            file.Add(
                number,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>"
            );
        }
        return file.ToBytes();
    }

    private static byte[] Nested(string open, string close, int depth) =>
        PdfFile
            .OnePage(Words)
            .Add(6, string.Concat(Enumerable.Repeat(open, depth)) + "0" + string.Concat(Enumerable.Repeat(close, depth)))
            .Add(1, "<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R /Names 6 0 R >>")
            .ToBytes();

    private static byte[] DeepPageTree(int depth)
    {
        var file = new PdfFile().Add(1, "<< /Type /Catalog /Pages 2 0 R >>");
        for (var number = 2; number < depth; number++)
        {
            file.Add(number, $"<< /Type /Pages /Count 1 /Kids [{number + 1} 0 R] /Parent {number - 1} 0 R >>");
        }
        return file.Add(depth, $"<< /Type /Page /Parent {depth - 1} 0 R /MediaBox [0 0 595 842] >>").ToBytes();
    }

    private static byte[] MapOfEverything()
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
        );
        for (var i = 0; i < 200; i++)
        {
            map.Append("1 beginbfrange <0000> <FFFF> <4E00> endbfrange ");
        }
        return PdfFile
            .OnePage(Words.Replace("/F1", "/F2"))
            .Add(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F2 6 0 R >> >> >>")
            .Add(6, "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>")
            .Add(
                7,
                "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 9 0 R >>"
            )
            .AddStream(8, "/Filter /FlateDecode", PdfFile.Deflate(Encoding.Latin1.GetBytes(map.ToString())))
            .Add(
                9,
                "<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"
            )
            .ToBytes();
    }

    private static byte[] Scattered()
    {
        var random = new Random(5);
        var content = new StringBuilder("BT ");
        for (var i = 0; i < 20_000; i++)
        {
            content.Append(
                $"/F1 {random.Next(4, 40)} Tf 1 0 0 1 {random.Next(595)} {random.Next(842)} Tm ({(char)random.Next('a', 'z')}) Tj "
            );
        }
        return PdfFile.OnePage(content.Append("ET").ToString()).ToBytes();
    }
}
