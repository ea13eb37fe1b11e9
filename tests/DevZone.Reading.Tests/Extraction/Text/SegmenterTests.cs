using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Script;

namespace DevZone.Reading.Tests.Extraction.Text;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("甲,乙;丙。丁!", "甲|乙|丙|丁")]
    [InlineData("甲，乙；丙。丁！戊？己", "甲|乙|丙|丁|戊|己")]
    [InlineData("总投资1,100.9亿元,占地300亩", "总投资1,100.9亿元|占地300亩")]
    [InlineData("产值120,税收30", "产值120|税收30")]
    [InlineData("会议10:30开始:由甲主持", "会议10:30开始|由甲主持")]
    [InlineData("《深化改革,扩大开放》印发,甲说", "《深化改革,扩大开放》印发|甲说")]
    [InlineData("甲(乙,丙)丁,戊", "甲(乙,丙)丁|戊")]
    [InlineData("甲（乙，丙）丁，戊", "甲（乙，丙）丁|戊")]
    [InlineData("甲(乙,丙。丁", "甲(乙|丙|丁")]
    [InlineData("“甲,乙。”丙说", "“甲|乙|丙说")]
    [InlineData(" 甲 , 乙 ", "甲|乙")]
    [InlineData(",,。。", "")]
    [InlineData("", "")]
    public void Segment_CutsAtMarks_WhenTheyJoinNothing(string text, string clauses)
    {
        var found = Segmenter.Segment(ScriptFolding.Fold(text)).Clauses;
        Assert.Equal(clauses, string.Join('|', found.Select(clause => text.Substring(clause.Span.Start, clause.Span.Length))));
    }

    [Fact]
    public void Segment_KeepsClosingQuoteInItsSentence_WhenSpeechEnds()
    {
        const string Text = "“甲,乙。”丙说。丁";
        var sentences = Segmenter.Segment(Text).Sentences;
        Assert.Equal(
            ["“甲,乙。”", "丙说。", "丁"],
            sentences.Select(sentence => Text.Substring(sentence.Span.Start, sentence.Span.Length))
        );
        Assert.Equal([2, 1, 1], sentences.Select(sentence => sentence.ClauseCount));
    }
}
