using DevZone.Reading.Script;

namespace DevZone.Reading.Tests.Script;

public class ScriptFoldingTests
{
    [Theory]
    // Digits, letters and punctuation of full width.
    [InlineData("１２０亿元", "120亿元")]
    [InlineData("ＣＮＣ（数控）", "CNC(数控)")]
    [InlineData("增长１５．６％，", "增长15.6%,")]
    [InlineData("一、二；三。", "一、二;三。")]
    // Traditional characters and their variants in Taiwan and Hong Kong.
    [InlineData("山西轉型綜合改革示範區", "山西转型综合改革示范区")]
    [InlineData("臺灣、台灣", "台湾、台湾")]
    [InlineData("衞生局", "卫生局")]
    [InlineData("總投資５５億元", "总投资55亿元")]
    [InlineData("位於園區", "位于园区")]
    // Common in simplified text as well: kept.
    [InlineData("显著、乾隆", "显著、乾隆")]
    // Quotation marks, dots and spaces.
    [InlineData("「數谷」『鏈主』", "“数谷”‘链主’")]
    [InlineData("晋创谷•朔州", "晋创谷·朔州")]
    [InlineData("張　三\u00A0李四", "张 三 李四")]
    [InlineData("二○二五年", "二〇二五年")]
    // Decimal points that a converter made full stops of; a sentence may end in a digit.
    [InlineData("57。6億元，增長4。1%", "57.6亿元,增长4.1%")]
    [InlineData("回落2。16个百分点", "回落2.16个百分点")]
    [InlineData("排名第3。2024年", "排名第3。2024年")]
    [InlineData("达到57。6月", "达到57。6月")]
    [InlineData("記者張三╱台北", "记者张三/台北")]
    // Radicals left by PDF writers, the traditional ones among them simplified.
    [InlineData("⼾⼝⻓", "户口长")]
    [InlineData("⾞⾨", "车门")]
    public void Fold_UnifiesWriting(string printed, string folded) => Assert.Equal(folded, ScriptFolding.Fold(printed));

    [Theory]
    [InlineData("⽼旧⼩区⼾数", "老旧小区户数")]
    [InlineData("⾞間", "車間")]
    [InlineData("總投資，", "總投資，")]
    public void NormalizeRadicals_ReplacesOnlyRadicals(string read, string normal) =>
        Assert.Equal(normal, ScriptFolding.NormalizeRadicals(read));

    [Fact]
    public void Fold_KeepsLengthAndSurrogatesAndIsIdempotent_ForEveryUnit()
    {
        var all = string.Create(char.MaxValue + 1, 0, static (units, _) => Fill(units));

        var once = ScriptFolding.Fold(all);

        Assert.Equal(all.Length, once.Length);
        Assert.Same(once, ScriptFolding.Fold(once));
        Assert.All(
            all.Zip(once).Where(pair => char.IsSurrogate(pair.First) || pair.First is '\n' or '\r'),
            pair => Assert.Equal(pair.First, pair.Second)
        );

        static void Fill(Span<char> units)
        {
            for (var i = 0; i < units.Length; i++)
            {
                units[i] = (char)i;
            }
        }
    }
}
