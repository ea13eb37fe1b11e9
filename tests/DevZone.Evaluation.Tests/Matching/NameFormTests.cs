using DevZone.Evaluation.Matching;

namespace DevZone.Evaluation.Tests.Matching;

public class NameFormTests
{
    [Theory]
    [InlineData("晋创谷·朔州", "晋创谷朔州")]
    [InlineData("“两区” ，一 园", "两区一园")]
    [InlineData("１２０㎡（一期）", "120m2(一期)")]
    [InlineData(null, "")]
    public void Fold_DropsWhatNamesDifferInByChance(string? text, string folded) => Assert.Equal(folded, NameForm.Fold(text));

    [Theory]
    [InlineData("晋城市", "晋城")]
    [InlineData("晋城经济技术开发区", "晋城经开区")]
    [InlineData("内蒙古自治区", "内蒙古")]
    [InlineData("沙市", "沙市")]
    public void Short_LeavesTheProperName(string name, string expected) => Assert.Equal(expected, NameForm.Short(name));

    [Theory]
    [InlineData("光学薄膜项目", "晶润光电光学薄膜项目", false)]
    [InlineData("晶润光电光学薄膜", "晶润光电光学薄膜建设项目", true)]
    [InlineData("电池壳体项目", "电池壳体", true)]
    [InlineData("钧源新能源电池壳体项目", "新能源电池壳体项目", true)]
    [InlineData("二期", "污水处理厂二期", false)]
    [InlineData("", "", false)]
    public void IsSame_AllowsABrandOrAPlace_ButNoFragment(string first, string second, bool expected)
    {
        Assert.Equal(expected, NameForm.IsSame(first, second));
        Assert.Equal(expected, NameForm.IsSame(second, first));
    }

    [Theory]
    [InlineData("总投资55亿元", "该产业园总投资55亿元，规划建设7栋标准化厂房", true)]
    [InlineData("总投资55亿元", "总投资44亿元", false)]
    [InlineData("入驻项目89个", "入驻率达85%", false)]
    [InlineData("", "入驻率", false)]
    public void Overlaps_WhenHalfOfTheShorterIsShared(string first, string second, bool expected) =>
        Assert.Equal(expected, NameForm.Overlaps(first, second));
}
