using System.Text;
using DevZone.Reading.Documents;

namespace DevZone.Reading.Tests.Documents;

public class TextDocumentReaderTests
{
    private const string Simplified =
        "科学导报讯 近日，朔州市政府新闻办举行新闻发布会，介绍“晋创谷·朔州”建设有关情况。\n\n总投资55亿元。\n";

    private const string Traditional = "本報訊 近日，山西轉型綜合改革示範區舉行項目簽約儀式，總投資120億元。\n\n記者 王小明\n";

    public static TheoryData<string, string, bool> Encodings =>
        new()
        {
            { Simplified, "utf-8", false },
            { Simplified, "utf-8", true },
            { Simplified, "gb18030", false },
            { Simplified, "gb18030", true },
            { Simplified, "utf-16le", false },
            { Simplified, "utf-16le", true },
            { Simplified, "utf-16be", false },
            { Simplified, "utf-16be", true },
            { Traditional, "utf-8", false },
            { Traditional, "big5", false },
            { Traditional, "gb18030", false },
            { Traditional, "utf-16be", false },
            { "晋城经济技术开发区", "gb18030", false },
            { "臺中精密機械科技創新園區", "big5", false },
            { "張家港經濟技術開發區", "big5", false },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_TellsTheEncoding_WhateverItIs(string text, string encoding, bool byteOrderMark)
    {
        var coder = encoding switch
        {
            "gb18030" => CodePages.Gb18030,
            "big5" => CodePages.Big5,
            "utf-16le" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            _ => new UTF8Encoding(false),
        };
        byte[] bytes = coder.GetBytes((byteOrderMark ? "\uFEFF" : "") + text);

        var document = ReadDocument(bytes);

        Assert.Equal(encoding, document.Source.Encoding);
        Assert.Empty(document.Warnings);
        Assert.Equal(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), Lines(document));
    }

    [Fact]
    public void Read_MakesABlockOfLinesBetweenBlankLines_WhateverEndsThem()
    {
        var document = ReadDocument(Encoding.UTF8.GetBytes("标题\r\n\r\n\u3000\u3000第一行，\r第二行。\u3000\n \t\n\u200B第三\u200B行。"));

        Assert.Equal(
            [
                ["标题"],
                ["\u3000\u3000第一行，", "第二行。"],
                ["第三行。"],
            ],
            document.Stories.Single().Blocks.Select(block => block.Lines.Select(line => line.Text).ToArray())
        );
    }

    [Fact]
    public void Read_WarnsAndReadsOn_WhenTheLastCharacterIsCutOff()
    {
        var bytes = CodePages.Gb18030.GetBytes(Simplified)[..^2];

        var document = ReadDocument(bytes);

        var warning = Assert.Single(document.Warnings);
        Assert.Equal("undecodable-bytes", warning.Code);
        Assert.Contains($"byte {bytes.Length - 1}", warning.Message);
    }

    [Fact]
    public void Read_WarnsAndReadsOn_WhenOneByteOfUtf8IsDamaged()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Simplified, 20)));
        bytes[301] = 0xFF;

        var document = ReadDocument(bytes);

        Assert.Equal("utf-8", document.Source.Encoding);
        Assert.Equal("undecodable-bytes", Assert.Single(document.Warnings).Code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_RejectsRandomBytes(int seed)
    {
        var bytes = new byte[10_000];
        new Random(seed).NextBytes(bytes);

        var rejected = Assert.IsType<DocumentResult.Rejected>(TextDocumentReader.Read(bytes, "noise.txt", "0"));

        Assert.Equal(RejectionCode.UnknownEncoding, rejected.Code);
        Assert.Contains("at byte", rejected.Reason);
    }

    [Theory]
    [InlineData(" \n\t\n ")]
    [InlineData("\uFEFF")]
    [InlineData("\u3000\r\n")]
    public void Read_RejectsAsEmpty_WhenThereIsOnlyWhiteSpace(string text)
    {
        var rejected = Assert.IsType<DocumentResult.Rejected>(TextDocumentReader.Read(Encoding.UTF8.GetBytes(text), "blank.txt", "0"));

        Assert.Equal(RejectionCode.Empty, rejected.Code);
    }

    private static ReadableDocument ReadDocument(byte[] bytes) =>
        Assert.IsType<DocumentResult.Read>(TextDocumentReader.Read(bytes, "issue.txt", "0")).Document;

    private static IEnumerable<string> Lines(ReadableDocument document) =>
        document.Stories.Single().Blocks.SelectMany(block => block.Lines, (_, line) => line.Text);
}
