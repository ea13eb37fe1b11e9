using System.Text;
using DevZone.Reader.Ocr;
using DevZone.Reading.Documents.Scans;

namespace DevZone.Reader.Tests.Ocr;

public sealed class ToolTests
{
    private static readonly TimeSpan Ample = TimeSpan.FromSeconds(20);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Run_GivesWhatTheProgramWrites()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Runs cat.");
        // More than a pipe holds, both ways at once.
        var input = new byte[1_000_000];
        Random.Shared.NextBytes(input);

        Assert.Equal(input, Tool.Run("cat", [], input, Ample, Cancel));
    }

    [Fact]
    public void Run_SaysWhichProgramIsMissing() =>
        Assert.Equal(
            "no-such-program is not installed.",
            Assert.Throws<OcrException>(() => Tool.Run("no-such-program", [], default, Ample, Cancel)).Message
        );

    [Fact]
    public void Run_EndsAProgramThatTakesTooLong()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Runs sleep.");

        var error = Assert.Throws<OcrException>(() => Tool.Run("sleep", ["600"], default, TimeSpan.FromMilliseconds(100), Cancel));

        Assert.Contains("within the 0.1 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_TellsWhatTheProgramComplainedOf_WhenItFails()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Runs sh.");

        var error = Assert.Throws<OcrException>(() => Tool.Run("sh", ["-c", "echo no paper >&2; exit 3"], default, Ample, Cancel));

        Assert.Equal("sh ended with exit code 3: no paper", error.Message);
    }

    [Fact]
    public void Read_GivesWordsByPictureAndLine_FromTesseractsTable()
    {
        const string table = """
            level	page_num	block_num	par_num	line_num	word_num	left	top	width	height	conf	text
            1	1	0	0	0	0	0	0	545	670	-1
            4	1	1	1	1	0	67	13	470	26	-1
            5	1	1	1	1	1	67	13	53	25	96.146538	科学
            5	1	1	1	1	2	131	13	60	25	93.156502	导报
            4	1	1	1	2	0	11	54	527	27	-1
            5	1	1	1	2	1	11	55	24	25	95.0	 
            1	2	0	0	0	0	0	0	10	10	-1
            """;

        var pages = TesseractTable.Read(table, 2);

        var line = Assert.Single(pages[0]);
        Assert.Equal(new PixelBox(67, 13, 537, 39), line.Box);
        Assert.Equal([new("科学", 96.146538), new("导报", 93.156502)], line.Words);
        Assert.Empty(pages[1]);
    }

    [Theory]
    [InlineData("P5\n2 1\n255\nab", 2)]
    [InlineData("P5 2 1 255 ab", 2)]
    public void Read_GivesThePixels_OfAGrayMap(string file, int width) =>
        Assert.Equal(
            (width, "ab"),
            (
                GrayMap.Read(Encoding.ASCII.GetBytes(file)).Width,
                Encoding.ASCII.GetString(GrayMap.Read(Encoding.ASCII.GetBytes(file)).Pixels)
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("P6\n1 1\n255\nabc")]
    [InlineData("P5\n2 2\n255\nab")]
    public void Read_Throws_WhenItIsNoGrayMap(string file) =>
        Assert.Throws<OcrException>(() => GrayMap.Read(Encoding.ASCII.GetBytes(file)));
}
