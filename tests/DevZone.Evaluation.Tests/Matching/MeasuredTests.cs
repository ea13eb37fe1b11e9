using DevZone.Evaluation.Matching;

namespace DevZone.Evaluation.Tests.Matching;

public class MeasuredTests
{
    [Theory]
    [InlineData(120_000.06, 120_000.0, true)]
    [InlineData(5.5e9, 5.6e9, false)]
    [InlineData(0.0, 0.0, true)]
    [InlineData(null, 0.0, false)]
    public void IsClose_ToAThousandth(double? first, double? second, bool expected) =>
        Assert.Equal(expected, Measured.IsClose(first, second));

    [Theory]
    [InlineData("家", "个", true)]
    [InlineData("名", "人", true)]
    [InlineData("㎡", "平方米", true)]
    [InlineData("立方米/小时", "立方米", true)]
    [InlineData("个百分点", "百分点", true)]
    [InlineData("百分点", "%", false)]
    [InlineData("美元", "元", false)]
    public void IsSameUnit_KnowsSynonyms(string first, string second, bool expected) =>
        Assert.Equal(expected, Measured.IsSameUnit(first, second));
}
