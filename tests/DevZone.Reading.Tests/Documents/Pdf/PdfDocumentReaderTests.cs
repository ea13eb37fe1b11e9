using System.Globalization;
using System.Text;
using DevZone.PageGenerator;
using DevZone.Reading.Documents;
using DevZone.Reading.Documents.Pdf;
using DevZone.Reading.Issues;
using UglyToad.PdfPig;

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

    [Theory]
    // The second copy comes after the whole line, or after each letter; it is moved along the line, down, or not at all.
    [InlineData(false, 0.4, 0)]
    [InlineData(false, 0, 0.3)]
    [InlineData(false, 0, 0)]
    [InlineData(true, 0.4, 0)]
    [InlineData(true, 0.3, -0.3)]
    public void Read_GivesEachLetterOnce_WhenItsCopyIsMovedALittle(bool byLetter, double right, double up)
    {
        var runs = byLetter ? Line.Select((c, i) => (Run: c.ToString(), X: 72.0 + 12 * i)) : [(Line, 72.0)];
        var content = string.Concat(runs.Select(run => Show(run.Run, 700, run.X) + Show(run.Run, 700 + up, run.X + right)));

        Assert.Equal(Line, Text(CjkPdf.Page(Line, content, c => c.ToString())));
    }

    [Fact]
    public void Read_GivesEachLetterOnce_WhenItIsFilledThenStrokedToLookBold()
    {
        // Text rendering mode 2 draws the outline over the filled letter: one operation, one letter.
        var bytes = CjkPdf.Page(Line, "2 Tr 0.4 w " + Show(Line, 700), c => c.ToString());

        Assert.Equal(Line, Text(bytes));
    }

    [Fact]
    public void Read_GivesEachLetterOnce_WhenItsOutlineIsDrawnOverIt()
    {
        // Filled first, then stroked (mode 1) by a second run at the same place.
        var bytes = CjkPdf.Page(Line, Show(Line, 700) + "1 Tr 0.4 w " + Show(Line, 700) + "0 Tr ", c => c.ToString());

        Assert.Equal(Line, Text(bytes));
    }

    [Fact]
    public void Read_GivesFilledAndStrokedTypeAsBold_WhenTheRestIsPlain()
    {
        var page = Draw(CjkPdf.Page(Line, Show(Line, 700) + "2 Tr 0.4 w " + Show(Line, 600), c => c.ToString()));

        Assert.Equal([false, true], page.Select(glyph => glyph.Font.EndsWith(",bold", StringComparison.Ordinal)).Distinct());
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
    [InlineData("GBKp-EUC-H", "gbk")]
    [InlineData("GB-EUC-H", "gb2312")]
    [InlineData("GBK2K-H", "gb18030")]
    [InlineData("UniGB-UCS2-H", "utf-16BE")]
    [InlineData("UniGB-UTF16-H", "utf-16BE")]
    // The same encodings for vertical writing.
    [InlineData("GBK-EUC-V", "gbk")]
    [InlineData("UniGB-UCS2-V", "utf-16BE")]
    public void Read_GivesCharacters_WhenTheEncodingIsPredefined(string encoding, string bytesOf)
    {
        var codes = CodePagesEncodingProvider.Instance.GetEncoding(bytesOf) ?? Encoding.GetEncoding(bytesOf);
        var bytes = CjkPdf.PredefinedPage($"BT /F2 12 Tf 72 700 Td <{Convert.ToHexString(codes.GetBytes(Line))}> Tj ET ", encoding);

        Assert.Equal(Line, Text(bytes));
    }

    [Fact]
    public void Read_GivesCharacters_WhenCodesAreNumbersOfAdobeGb1()
    {
        // In Adobe-GB1 the first plane of GB 2312, 啊 (B0A1) onwards, has the numbers from 940 on, 94 to a row.
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("gb2312")!.GetBytes(Line);
        var numbers = gb.Chunk(2)
            .Select(pair => (940 + (pair[0] - 0xB0) * 94 + pair[1] - 0xA1).ToString("X4", CultureInfo.InvariantCulture));

        Assert.Equal(Line, Text(CjkPdf.PredefinedPage($"BT /F2 12 Tf 72 700 Td <{string.Concat(numbers)}> Tj ET ", "Identity-H")));
    }

    [Fact]
    public void Read_KeepsFullWidthFiguresAndFoldsHalfWidthSigns_WhenTheFontHasForms()
    {
        const string Printed = "总投资５５亿元､占地ＡＢ区１２０亩｡";

        Assert.Equal(
            "总投资５５亿元、占地ＡＢ区１２０亩。",
            Text(CjkPdf.Page(Printed, Show(Printed, 700, of: Printed), c => c.ToString()))
        );
    }

    [Fact]
    public void Read_ReadsDownwards_WhenLettersOfALevelFontAreStacked()
    {
        const string Upright = "开发区建设周刊出版了一期新报";
        var content = string.Concat(Upright.Select((c, i) => Show(c.ToString(), 700 - 13 * i, of: Upright)));

        Assert.Equal(Upright, Assert.Single(Lines(CjkPdf.Page(Upright, content, c => c.ToString()))).Text);
    }

    [Fact]
    public void Read_PlacesCharacters_WhenTextIsSpacedStretchedAndAdjusted()
    {
        // Advance (12 + 2) × 0.5; an adjustment of -1000 moves on by one em, 12 × 0.5.
        var (head, tail) = (CjkPdf.Hex(Line, Line[..8]), CjkPdf.Hex(Line, Line[8..]));
        var content = $"BT /F2 12 Tf 2 Tc 50 Tz 72 700 Td [<{head}> -1000 <{tail}>] TJ ET ";

        var line = Assert.Single(Lines(CjkPdf.Page(Line, content, c => c.ToString())));

        Assert.Equal(Line, line.Text);
        Assert.Equal(Line.Select((_, i) => 72.0 + 7 * i + (i < 8 ? 0 : 6)), line.Boxes!.Select(box => Math.Round(box.X, 1)));
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

    [Theory]
    [InlineData("[1 2 166666666666666666666666666]")]
    [InlineData("[1 2000000000 2]")]
    [InlineData("[-1 2 1]")]
    public void Read_RejectsWithoutParsing_WhenACrossReferenceStreamHasFieldsOfImpossibleWidth(string widths)
    {
        var file =
            $"%PDF-1.5\n1 0 obj\n<</DecodeParms<</Columns 4>>/Length 9/Root 2 0 R/Size 3/Type /XRef/W {widths}>>stream\n123456789\nendstream endobj\nstartxref\n9\n%%EOF";

        var result = Read(Encoding.Latin1.GetBytes(file));

        Assert.Contains("impossible width", Assert.IsType<DocumentResult.Rejected>(result).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<</Type/XRef/W[1 3 1]/Size 3>>stream")]
    [InlineData("<</Type/XRef/W[1 3 1]/Size 3>>stream endstream endobj 9 0 obj <</W[1000 [500 600]]>> endobj")]
    [InlineData("<</W[1000 [500 600]]>> endobj 9 0 obj <</W[0 8 2]/Type/XRef>>stream")]
    public void AreAbsurd_LeavesSoundFilesAlone_WhenFontsHaveWidthsToo(string objects) =>
        Assert.False(CrossReferenceFields.AreAbsurd(Encoding.Latin1.GetBytes("%PDF-1.5 8 0 obj " + objects)));

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

        var result = PdfDocumentReader.Read(file.ToBytes(), Source, new ReadingLimits { Pages = 2, LettersPerPage = 20 }, null, Cancel);

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
        string.Create(CultureInfo.InvariantCulture, $"BT /F2 12 Tf {x} {y} Td <{CjkPdf.Hex(of, run)}> Tj ET ");

    private static DocumentResult Read(byte[] bytes) => PdfDocumentReader.Read(bytes, Source, ReadingLimits.Default, null, Cancel);

    private static List<PdfGlyph> Draw(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes, new PdfParsingOptions { SkipMissingFonts = true });
        document.AddPageFactory<PdfPage, PdfPageFactory>();
        return document.GetPage<PdfPage>(1).Glyphs;
    }

    private static List<DocumentLine> Lines(byte[] bytes) =>
        [
            .. Assert
                .IsType<DocumentResult.Read>(Read(bytes))
                .Document.Stories.SelectMany(story => story.Blocks)
                .SelectMany(block => block.Lines),
        ];

    private static string Text(byte[] bytes) => string.Concat(Lines(bytes).Select(line => line.Text));
}
