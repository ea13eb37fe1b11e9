using DevZone.Reading.Documents.Scans;

namespace DevZone.Reading.Tests.Documents.Scans;

public class QuotationMarksTests
{
    [Theory]
    [InlineData("做强“碳纤维\"产业", "做强“碳纤维”产业")]
    [InlineData("重塑*工业机器人”", "重塑“工业机器人”")]
    [InlineData("激活\"特种玻璃\"要素", "激活“特种玻璃”要素")]
    [InlineData("聚力'数控机床\"开放合作激活“生物医药\"", "聚力“数控机床”开放合作激活“生物医药”")]
    // a single one
    [InlineData("打造精密轴承\"创新发展", "打造精密轴承”创新发展")]
    [InlineData("\"氢能装备再出发", "“氢能装备再出发")]
    // three: which one is missing, nothing tells
    [InlineData("碳纤维封“顶培育\"数控机床”", "碳纤维封“顶培育\"数控机床”")]
    // no quotation marks
    [InlineData("2*660兆瓦机组投产", "2*660兆瓦机组投产")]
    [InlineData("集聚创新要素", "集聚创新要素")]
    public void Pair_OpensAndClosesByTurns(string recognized, string printed) => Assert.Equal(printed, QuotationMarks.Pair(recognized));
}
