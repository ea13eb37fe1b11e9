using DevZone.PageGenerator;
using DevZone.Reading.Documents;
using DevZone.Reading.Documents.Pdf;
using DevZone.Reading.Documents.Scans;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Documents.Pdf;

/// <summary>Which pages are handed to OCR, and what is said of them. The engine here draws and recognises what a test says.</summary>
public sealed class PageScansTests
{
    private const string Printed = "园区开工建设总投资五亿元";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Read_GivesWhatWasRecognised_WhenThePageIsAPicture()
    {
        var document = Document(Pages("/Im1 Do"), new InventedEngine());

        Assert.Contains(Printed, Text(document), StringComparison.Ordinal);
        Assert.Equal(["page-read-by-ocr"], document.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public void Read_SaysThatCharactersMayBeWrong_WhenTheRecognitionIsUnsure() =>
        Assert.Equal(
            ["page-read-by-ocr", "page-ocr-doubtful"],
            Document(Pages("/Im1 Do"), new InventedEngine { Confidence = 60 }).Warnings.Select(warning => warning.Code)
        );

    [Fact]
    public void Read_RejectsWithTheReason_WhenThereIsNoOcrHere()
    {
        var rejected = Assert.IsType<DocumentResult.Rejected>(
            Read(Pages("/Im1 Do"), new InventedEngine { Obstacle = "tesseract is not installed." })
        );

        Assert.Equal(RejectionCode.NeedsOcr, rejected.Code);
        Assert.EndsWith("tesseract is not installed.", rejected.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LeavesThePageOut_WhenTheEngineFails()
    {
        var rejected = Assert.IsType<DocumentResult.Rejected>(Read(Pages("/Im1 Do"), new InventedEngine { Fails = true }));

        Assert.Equal(RejectionCode.NeedsOcr, rejected.Code);
        Assert.EndsWith("out of paper", rejected.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SaysThatThereIsNothing_WhenThePictureHoldsNoText() =>
        Assert.Equal(
            RejectionCode.Empty,
            Assert.IsType<DocumentResult.Rejected>(Read(Pages("/Im1 Do"), new InventedEngine { Confidence = 10 })).Code
        );

    [Fact]
    public void Read_AsksNothingOfTheEngine_WhenThePageHasText()
    {
        var engine = new InventedEngine();

        Assert.Empty(Document(Pages("BT /F1 12 Tf 72 700 Td (A page that has text of its own) Tj ET"), engine).Warnings);
        Assert.Equal(0, engine.Drawn);
    }

    [Fact]
    public void Read_RecognisesThePicture_WhenOnlyADateIsDrawnOverIt()
    {
        const string dated = "q 595 0 0 842 0 0 cm /Im1 Do Q BT /F1 12 Tf 72 800 Td (Printed on 2025-05-30) Tj ET";

        Assert.Contains(Printed, Text(Document(Pages(dated), new InventedEngine())), StringComparison.Ordinal);
        var withoutOcr = Document(Pages(dated), null);
        Assert.Contains("Printed", Text(withoutOcr), StringComparison.Ordinal);
        Assert.Equal(["page-needs-ocr"], withoutOcr.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public void Read_StopsAtTheLimit_WhenThereAreMoreScans()
    {
        var engine = new InventedEngine();

        var result = PdfDocumentReader.Read(Pages("/Im1 Do", count: 3), Source, new ReadingLimits { OcrPages = 2 }, engine, Cancel);

        Assert.Equal(
            ["page-read-by-ocr", "page-read-by-ocr", "page-needs-ocr"],
            Assert.IsType<DocumentResult.Read>(result).Document.Warnings.Select(warning => warning.Code)
        );
        Assert.Equal(2, engine.Drawn);
    }

    private static Source Source => new("x.pdf", "application/pdf", new string('0', 64));

    private static byte[] Pages(string content, int count = 1) =>
        PdfFile
            .OnePage(content, "/XObject << /Im1 6 0 R >>")
            .Add(2, $"<< /Type /Pages /Kids [{string.Join(' ', Enumerable.Repeat("3 0 R", count))}] /Count {count} >>")
            .AddStream(6, "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", [128])
            .ToBytes();

    private static DocumentResult Read(byte[] pdf, IOcrEngine? engine) =>
        PdfDocumentReader.Read(pdf, Source, ReadingLimits.Default, engine, Cancel);

    private static ReadableDocument Document(byte[] pdf, IOcrEngine? engine) =>
        Assert.IsType<DocumentResult.Read>(Read(pdf, engine)).Document;

    private static string Text(ReadableDocument document) =>
        string.Concat(document.Stories.SelectMany(story => story.Blocks).SelectMany(block => block.Lines).Select(line => line.Text));

    /// <summary>Draws a line of square signs and says that each line is <see cref="Printed"/>.</summary>
    private sealed class InventedEngine : IOcrEngine
    {
        private const int Sign = 24;

        public string? Obstacle { get; init; }

        public bool Fails { get; init; }

        public double Confidence { get; init; } = 95;

        public int Drawn { get; private set; }

        public string? FindObstacle(CancellationToken cancellationToken) => Obstacle;

        public GrayImage Render(ReadOnlyMemory<byte> pdf, int page, int width, int height, CancellationToken cancellationToken)
        {
            Drawn++;
            if (Fails)
            {
                throw new OcrException("out of paper");
            }
            var pixels = new byte[width * height];
            Array.Fill(pixels, byte.MaxValue);
            for (var sign = 0; sign < Printed.Length; sign++)
            {
                for (var y = 0; y < Sign; y++)
                {
                    pixels.AsSpan((1000 + y) * width + 200 + sign * (Sign + 4), Sign).Clear();
                }
            }
            return new GrayImage(width, height, pixels);
        }

        public IReadOnlyList<IReadOnlyList<RecognizedLine>> Recognize(
            IReadOnlyList<GrayImage> pictures,
            TextShape shape,
            CancellationToken cancellationToken
        ) =>
            [
                .. pictures.Select(picture =>
                    (IReadOnlyList<RecognizedLine>)
                        [new RecognizedLine(new PixelBox(0, 0, picture.Width, picture.Height), [new RecognizedWord(Printed, Confidence)])]
                ),
            ];
    }
}
