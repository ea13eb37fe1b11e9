using System.Text;
using DevZone.PageGenerator;
using DevZone.Reading.Documents;
using DevZone.Reading.Documents.Pdf;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Documents.Pdf;

public sealed class PdfDocumentReaderTests
{
    private const string Line = "园区的户口与门窗工业企业有限公司";

    [Fact]
    public void Read_GivesIdeographs_WhenTheFontMapsToRadicals()
    {
        // Noto's fonts as Chromium embeds them: ⼾ (U+2F3E) for 户, ⼝ (U+2F1D) for 口, ⼯ (U+2F2F) for 工.
        var bytes = CjkPdf.Page(
            Line,
            Show(Line, 700),
            c =>
                c switch
                {
                    '户' => "⼾",
                    '口' => "⼝",
                    '工' => "⼯",
                    _ => c.ToString(),
                }
        );

        Assert.Equal(Line, Text(bytes));
    }

    [Fact]
    public void Read_GivesEachLetterOnce_WhenItIsDrawnTwiceToLookBold()
    {
        var bytes = CjkPdf.Page(Line, Show(Line, 700) + Show(Line, 700, x: 72.4), c => c.ToString());

        Assert.Equal(Line, Text(bytes));
    }

    [Fact]
    public void Read_KeepsDoubledWords_WhenTheyArePrinted()
    {
        const string Doubled = "人人都说天天向上的种种好处多多";
        Assert.Equal(Doubled, Text(CjkPdf.Page(Doubled, Show(Doubled, 700, of: Doubled), c => c.ToString())));
    }

    [Fact]
    public void Read_LeavesInvisibleTextOut_WhenThereIsVisibleText()
    {
        var bytes = CjkPdf.Page(Line, Show(Line, 700) + "3 Tr " + Show("园区园区", 500) + "0 Tr ", c => c.ToString());

        Assert.Equal(Line, Text(bytes));
    }

    [Fact]
    public void Read_TakesInvisibleText_WhenItIsAScansTextLayer()
    {
        var bytes = CjkPdf.Page(Line, "3 Tr " + Show(Line, 700), c => c.ToString());

        Assert.Equal(Line, Text(bytes));
    }

    [Fact]
    public void Read_RejectsWithNeedsOcr_WhenTheFontDoesNotSayWhatItsGlyphsAre()
    {
        var letters = string.Concat(Enumerable.Range(0, 400).Select(i => (char)('\u4E00' + i * 37)));
        var content = string.Concat(letters.Chunk(20).Select((run, i) => Show(new string(run), 780 - 20 * i, of: letters)));

        var result = Read(CjkPdf.Page(letters, content, unicode: null));

        Assert.Equal(RejectionCode.NeedsOcr, Assert.IsType<DocumentResult.Rejected>(result).Code);
    }

    [Theory]
    [InlineData("GBK-EUC-H", "gbk")]
    [InlineData("UniGB-UCS2-H", "utf-16BE")]
    public void Read_GivesCharacters_WhenTheEncodingIsPredefined(string encoding, string bytesOf)
    {
        var codes = CodePagesEncodingProvider.Instance.GetEncoding(bytesOf) ?? Encoding.GetEncoding(bytesOf);
        var bytes = CjkPdf.PredefinedPage($"BT /F2 12 Tf 72 700 Td <{Convert.ToHexString(codes.GetBytes(Line))}> Tj ET ", encoding);

        Assert.Equal(Line, Text(bytes));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void Read_GivesUprightLinesAndBoxesOfTheDisplayedPage_WhenThePageIsTurned(int rotate)
    {
        // Drawn so that the page reads upright once it is turned as it says.
        var (a, b, c, d, e, f) = rotate switch
        {
            90 => (0, 1, -1, 0, 300, 100),
            180 => (-1, 0, 0, -1, 400, 300),
            270 => (0, -1, 1, 0, 300, 700),
            _ => (1, 0, 0, 1, 100, 300),
        };
        var content = $"BT /F2 12 Tf {a} {b} {c} {d} {e} {f} Tm <{CjkPdf.Hex(Line, Line)}> Tj ET ";

        var line = Assert.Single(Lines(CjkPdf.Page(Line, content, c => c.ToString(), page: $"/Rotate {rotate}")));

        Assert.Equal(Line, line.Text);
        Assert.All(line.Boxes!, box => Assert.Equal((12, 12), (Math.Round(box.Width), Math.Round(box.Height))));
        Assert.True(line.Boxes![^1].X > line.Boxes[0].X);
    }

    [Fact]
    public void Read_GivesUprightLines_WhenThePageLiesOnItsSideWithoutSayingSo()
    {
        var content = $"BT /F2 12 Tf 0 1 -1 0 300 100 Tm <{CjkPdf.Hex(Line, Line)}> Tj ET ";

        var line = Assert.Single(Lines(CjkPdf.Page(Line, content, c => c.ToString())));

        Assert.Equal(Line, line.Text);
        // The boxes are those of the page as it is displayed: one above the other.
        Assert.Equal(line.Boxes![0].X, line.Boxes[^1].X, 1);
        Assert.True(line.Boxes[^1].Y > line.Boxes[0].Y);
    }

    [Fact]
    public void Read_ReadsDownwards_WhenTheFontWritesVertically()
    {
        const string Upright = "开发区建设︽周刊︾出版了︒";
        var bytes = CjkPdf.Page(
            Upright,
            $"BT /F2 20 Tf 300 700 Td <{CjkPdf.Hex(Upright, Upright)}> Tj ET ",
            c => c.ToString(),
            encoding: "Identity-V"
        );

        Assert.Equal("开发区建设《周刊》出版了。", Text(bytes));
    }

    [Theory]
    [InlineData("/Im1 Do", RejectionCode.NeedsOcr)]
    [InlineData("", RejectionCode.Empty)]
    public void Read_Rejects_WhenNoPageHasText(string content, string code)
    {
        var file = PdfFile
            .OnePage("500 0 0 700 40 40 cm " + content, "/XObject << /Im1 6 0 R >>")
            .AddStream(6, "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", [128]);

        Assert.Equal(code, Assert.IsType<DocumentResult.Rejected>(Read(file.ToBytes())).Code);
    }

    [Fact]
    public void Read_ReadsTheOtherPagesAndSaysWhatIsMissing_WhenOnePageIsDamaged()
    {
        var file = PdfFile
            .OnePage("BT /F1 12 Tf 72 700 Td (The page that can be read) Tj ET")
            .Add(2, "<< /Type /Pages /Kids [3 0 R 6 0 R 8 0 R] /Count 3 >>")
            .Add(6, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 99 0 R >>")
            .Add(8, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");

        var document = Assert.IsType<DocumentResult.Read>(Read(file.ToBytes())).Document;

        Assert.Equal(3, document.Source.Pages);
        Assert.Equal(["page-unreadable", "page-empty"], document.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public void Read_StopsAtTheLimits_WhenThereIsMore()
    {
        var file = PdfFile
            .OnePage("BT /F1 12 Tf 72 700 Td (A page with more letters than may be read) Tj ET")
            .Add(2, "<< /Type /Pages /Kids [3 0 R 3 0 R 3 0 R] /Count 3 >>");

        var result = PdfDocumentReader.Read(file.ToBytes(), Source, new ReadingLimits { Pages = 2, LettersPerPage = 20 }, Cancel);

        var codes = Assert.IsType<DocumentResult.Read>(result).Document.Warnings.Select(warning => warning.Code);
        Assert.Equal(["page-truncated", "page-truncated", "pages-left-out"], codes);
    }

    [Theory]
    [InlineData("%PDF-1.7", true)]
    [InlineData("\n\n junk %PDF-1.4", true)]
    [InlineData("\u0089PNG", false)]
    [InlineData("", false)]
    public void IsPdf_GoesByContent_Always(string head, bool expected) =>
        Assert.Equal(expected, PdfDocumentReader.IsPdf(Encoding.Latin1.GetBytes(head)));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Source Source => new("x.pdf", "application/pdf", new string('0', 64));

    private static string Show(string run, double y, double x = 72, string of = Line) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"BT /F2 12 Tf {x} {y} Td <{CjkPdf.Hex(of, run)}> Tj ET ");

    private static DocumentResult Read(byte[] bytes) => PdfDocumentReader.Read(bytes, Source, ReadingLimits.Default, Cancel);

    private static List<DocumentLine> Lines(byte[] bytes) =>
        [
            .. Assert
                .IsType<DocumentResult.Read>(Read(bytes))
                .Document.Stories.SelectMany(story => story.Blocks)
                .SelectMany(block => block.Lines),
        ];

    private static string Text(byte[] bytes) => string.Concat(Lines(bytes).Select(line => line.Text));
}
