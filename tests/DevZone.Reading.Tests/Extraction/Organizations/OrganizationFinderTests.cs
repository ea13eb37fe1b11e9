using DevZone.Reading.Extraction.Organizations;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.Organizations;

public class OrganizationFinderTests
{
    [Theory]
    // Companies, with what leads to their names cut off.
    [InlineData("产业园吸引了深圳市三川精密有限公司、江北重工（集团）有限公司入驻。", "深圳市三川精密有限公司;江北重工（集团）有限公司")]
    [InlineData("由湖东雅音文旅集团有限公司开发建设。", "湖东雅音文旅集团有限公司")]
    [InlineData("智山企业集团榆河水泥有限公司完成改造。", "智山企业集团榆河水泥有限公司")]
    [InlineData("5月9日，日本东洋精工株式会社增资。", "日本东洋精工株式会社")]
    // Authorities.
    [InlineData("商务部、财政部联合印发，省工信厅落实。", "商务部;财政部;省工信厅")]
    [InlineData("据朔州市科学技术局介绍，溪口经开区管委会已部署。", "朔州市科学技术局;溪口经开区管委会")]
    // Institutions.
    [InlineData("与北原工业大学、江南化工研究院等机构合作。", "北原工业大学;江南化工研究院")]
    // Traditional characters stay as printed.
    [InlineData("嘉德實業股份有限公司投資。", "嘉德實業股份有限公司")]
    // Kinds of organizations are none.
    [InlineData("全省有168家医院、多所大学，园区管委会和各级人民政府支持龙头集团。", "")]
    public void Find_NamesOrganizations(string paragraph, string expected)
    {
        var article = ArticleAnalysis.Of(new Article { Number = 1, Paragraphs = [paragraph] }, null);

        var found = OrganizationFinder.Find([article]);

        Assert.Equal(expected, string.Join(';', found.Select(organization => organization.Name)));
        Assert.All(found, organization => Assert.Equal(organization.Name, organization.Evidence.Text));
    }
}
