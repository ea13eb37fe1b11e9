using DevZone.Reading.Documents;

namespace DevZone.Reading.Tests.Documents;

public class PinyinGlossesTests
{
    [Theory]
    [InlineData("平和科技產(chǎn)業(yè)園區(qū)簽約16個項目", "平和科技產業園區簽約16個項目")]
    [InlineData("開(kāi)工儀式（huán）", "開工儀式")]
    [InlineData("實驗區(qū)", "實驗區")]
    public void Strip_TakesThePronunciationOut_BehindACharacter(string line, string kept) => Assert.Equal(kept, PinyinGlosses.Strip(line));

    [Theory]
    [InlineData("全长(km)12")]
    [InlineData("项目(一期)")]
    [InlineData("拼音 (zhōng) 单独成词")]
    [InlineData("café(bā")]
    [InlineData("碳化硅(SiC)材料 é")]
    [InlineData("")]
    public void Strip_LeavesTheLine_WhereNoGlossStands(string line) => Assert.Equal(line, PinyinGlosses.Strip(line));
}
