using System.Text;
using DevZone.Reading.Documents.Pdf;
using DevZone.Reading.Layout;

namespace DevZone.Reading.Tests.Documents.Pdf;

/// <summary>True text of many sorts is believed, what only looks like text is not. All of it is invented.</summary>
public sealed class TextPlausibilityTests
{
    private const string Prose =
        "在新的一年里，青陵经开区的建设者们说，要把项目建设作为主攻方向，为企业发展创造更好的条件，不断提高服务水平，让来这里投资的人都能安心发展。";

    [Theory]
    [InlineData(Prose)]
    [InlineData("在新的一年裡，青陵經濟開發區的建設者們說，要把專案建設作為主攻方向，為企業發展創造更好的條件。")]
    [InlineData("The zone signed nine projects, worth 5.5 billion yuan, which will be built over the next two years.")]
    [InlineData("Die Gesellschaft plant in der neuen Zone eine größere Fabrik für elektrische Bauteile.")]
    [InlineData("序号 项目 总投资（亿元） 占地（亩） 1 12.5 320 2 8.4 150 3 101.2 2400 合计 122.1 2870 ±0.5% 3×4÷2 25℃ ㎡")]
    // Names and places with rare characters.
    [InlineData(
        "记者 赟喆、晟昊、翀 滁州、亳州、郯城、莒县、鄄城、濮阳、漯河、泗洪、盱眙的代表参加了会议，大家围绕产业园的发展进行了讨论。"
    )]
    [InlineData("２０２５年，园区产值达５５亿元，同比增长８．２％；其中：装备制造业ＡＢＣ类企业１２０家。①②③●■◆→")]
    [InlineData("太短")]
    public void IsPlausible_Believes(string text)
    {
        Assert.True(TextPlausibility.IsPlausible(Glyphs(text)));
        // A whole page of it, which is judged more strictly; but a table of nothing but names and figures has no prose to judge by.
        if (text.Contains('的', StringComparison.Ordinal))
        {
            Assert.True(TextPlausibility.IsPlausible(Glyphs(string.Concat(Enumerable.Repeat(text, 20)))));
        }
    }

    public static TheoryData<string> Garbage =>
        [
            // Numbers of glyphs taken for characters, near each other as a subset font has them, or all over the plane.
            string.Concat(Enumerable.Range(0, 200).Select(i => (char)(0x0100 + i * 7 % 400))),
            string.Concat(Enumerable.Range(0, 400).Select(i => (char)('\u4E00' + i * 37))),
            // Each character moved by the same amount.
            string.Concat(string.Concat(Enumerable.Repeat(Prose, 8)).Select(c => (char)(c + 29))),
            // A private plane, and the sign for what cannot be told.
            string.Concat(Enumerable.Range(0, 100).Select(i => (char)(0xE000 + i))),
            new string('\uFFFD', 100),
            // Bytes of GBK and of UTF-8 taken for Latin-1.
            Encoding.Latin1.GetString(CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes(Prose)),
            Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Prose)),
        ];

    [Theory]
    [MemberData(nameof(Garbage))]
    public void IsPlausible_DoesNotBelieve(string text) => Assert.False(TextPlausibility.IsPlausible(Glyphs(text)));

    private static IEnumerable<Glyph> Glyphs(string text) => text.Select((c, i) => new Glyph(c.ToString(), i * 10, 0, 10, 10, "F", i));
}
