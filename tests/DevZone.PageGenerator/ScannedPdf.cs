using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;

namespace DevZone.PageGenerator;

/// <summary>Makes of a PDF what a scanner would: each page one JPEG, and no text.</summary>
public static class ScannedPdf
{
    /// <param name="pdf">Any PDF; drawn by pdftoppm.</param>
    /// <param name="dpi">Pixels of an inch.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <param name="pages">How many pages; the rest is left out.</param>
    public static async Task<byte[]> OfAsync(byte[] pdf, int dpi, CancellationToken cancellationToken, int pages = 1000)
    {
        var folder = Directory.CreateTempSubdirectory("devzone-scan-");
        try
        {
            var source = Path.Combine(folder.FullName, "page.pdf");
            await File.WriteAllBytesAsync(source, pdf, cancellationToken);
            // In grey, pdftoppm writes broken JPEGs.
            string[] arguments = ["-jpeg", "-l", Number(pages), "-r", Number(dpi), source, source];
            using var process = Process.Start("pdftoppm", arguments);
            await process.WaitForExitAsync(cancellationToken);
            var pictures = folder.GetFiles("*.jpg").OrderBy(file => file.Name, StringComparer.Ordinal);
            return Wrap([.. pictures.Select(file => File.ReadAllBytes(file.FullName))], dpi);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static byte[] Wrap(List<byte[]> pictures, int dpi)
    {
        var file = new PdfFile()
            .Add(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Add(
                2,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<< /Type /Pages /Kids [{string.Join(' ', pictures.Select((_, i) => $"{3 + 3 * i} 0 R"))}] /Count {pictures.Count} >>"
                )
            );
        for (var i = 0; i < pictures.Count; i++)
        {
            var (page, content, image) = (3 + 3 * i, 4 + 3 * i, 5 + 3 * i);
            var (width, height) = Size(pictures[i]);
            var (across, up) = (width * 72.0 / dpi, height * 72.0 / dpi);
            file.Add(
                page,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {across:0.##} {up:0.##}] /Contents {content} 0 R /Resources << /XObject << /I {image} 0 R >> >> >>"
                )
            );
            file.AddStream(
                content,
                "",
                System.Text.Encoding.ASCII.GetBytes(
                    string.Create(CultureInfo.InvariantCulture, $"{across:0.##} 0 0 {up:0.##} 0 0 cm /I Do")
                )
            );
            file.AddStream(
                image,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode"
                ),
                pictures[i]
            );
        }
        return file.ToBytes();
    }

    /// <summary>Width and height out of the frame header (SOF0 or SOF2) of a JPEG.</summary>
    private static (int Width, int Height) Size(ReadOnlySpan<byte> jpeg)
    {
        for (var at = 2; ; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]))
        {
            if (jpeg[at + 1] is 0xC0 or 0xC2)
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 5)..]));
            }
        }
    }
}
