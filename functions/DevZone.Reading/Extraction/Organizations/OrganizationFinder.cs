using System.Buffers;
using System.Text.RegularExpressions;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Organizations;

/// <summary>
/// Finds companies, authorities and institutions by the word that their names end in, back to where the name can begin:
/// 潞安化工机械（集团）有限公司, 省工信厅, 山西工学院.
/// </summary>
internal static partial class OrganizationFinder
{
    private const int LongestName = 36;

    private const int LongestBranch = 20;

    private static readonly string[] Endings = (
        // Companies.
        "有限责任公司 股份有限公司 有限公司 集团公司 总公司 分公司 株式会社 集团 "
        // Authorities of a level, and of a zone.
        + "人民政府 省政府 市政府 县政府 省委 市委 县委 政府办公厅 政府办公室 管理委员会 管委会 党工委 工信厅 商务厅 科技厅 财政厅 发展改革委 发展和改革委员会 发改委 国资委 科技局 商务局 工信局 财政局 统计局 税务局 招商局 "
        + "科学技术局 科学技术厅 工业和信息化厅 工业和信息化局 市场监管总局 市场监督管理局 市场监管局 自然资源局 自然资源厅 生态环境局 生态环境厅 住建局 水利厅 水利局 交通运输厅 交通运输局 能源局 教育局 教育厅 人社局 "
        + "人社厅 行政审批局 审批局 经济运行局 投资促进局 经发局 应急管理局 审计厅 审计局 新闻办 海关总署 海关 税务总局 国家发展改革委 政府新闻办 "
        // Institutions.
        + "大学 学院 研究院 研究所 科学院 工程院 设计院 协会 商会 学会 联合会 基金会 银行 出版社 医院 检察院 法院 实验室 委员会 办公室"
    ).Split(' ');

    /// <summary>The ministries and commissions by the names that papers use; they have no ending of their own.</summary>
    private static readonly string[] Names = (
        "商务部 工业和信息化部 工信部 财政部 科技部 教育部 公安部 民政部 司法部 人力资源和社会保障部 自然资源部 生态环境部 住房和城乡建设部 住建部 交通运输部 水利部 农业农村部 文化和旅游部 应急管理部 外交部 国务院 国新办 国家发展改革委 "
        + "国家发改委 国家统计局 国家能源局 国家税务总局 海关总署 市场监管总局 中国人民银行"
    ).Split(' ');

    private static readonly PhraseIndex<string> Search = PhraseIndex.Of([.. Endings, .. Names]);

    private static readonly HashSet<string> Complete = [.. Names];

    /// <summary>What no name holds: marks, and words that bind it to the sentence.</summary>
    private static readonly SearchValues<char> Boundaries = SearchValues.Create(
        " ,、。;:!?“”‘’\"《》[]【】—…\n|/的了是由在与被将从向把使让为对给着过其该各等和"
    );

    /// <param name="articles">The articles whose parts are looked through, in reading order.</param>
    /// <returns>Each organization once, as first printed, in the order of first mention.</returns>
    public static IReadOnlyList<Organization> Find(IReadOnlyList<ArticleAnalysis> articles)
    {
        var found = new OrderedDictionary<string, Organization>();
        foreach (var part in articles.SelectMany(article => article.Parts, (_, analysis) => analysis.Part))
        {
            var earliest = 0;
            for (var match = Next(part.Folded, 0); match is { } ending; match = Next(part.Folded, ending.End))
            {
                if (NameUpTo(part.Folded, ending, earliest) is { } name)
                {
                    found.TryAdd(
                        part.Folded.Substring(name.Start, name.Length),
                        new Organization(part.Text.Substring(name.Start, name.Length), part.Cite(name))
                    );
                }
                earliest = ending.End;
            }
        }
        return [.. found.Values];
    }

    private static TextSpan? Next(string folded, int from) =>
        Search.TryFind(folded, from, out var at, out var length) ? Extend(folded, new TextSpan(at, length)) : null;

    /// <summary>智海企业集团|榆次水泥有限公司: a group's name within its company's.</summary>
    private static TextSpan Extend(string folded, TextSpan ending)
    {
        if (folded.AsSpan(ending.Start, ending.Length) is not ("集团" or "集团公司"))
        {
            return ending;
        }
        var after = folded.AsSpan(ending.End, Math.Min(LongestBranch, folded.Length - ending.End));
        var boundary = after.IndexOfAny(Boundaries);
        var company = (boundary < 0 ? after : after[..boundary]).IndexOf("公司");
        return company < 0 ? ending : TextSpan.FromBounds(ending.Start, ending.End + company + 2);
    }

    private static TextSpan? NameUpTo(string folded, TextSpan ending, int earliest)
    {
        var word = folded.Substring(ending.Start, ending.Length);
        var from = Math.Max(earliest, ending.End - LongestName);
        var start = from + folded.AsSpan(from, ending.Start - from).LastIndexOfAny(Boundaries) + 1;
        start = BehindOpenBracket(folded, start, ending.End);
        for (
            var lead = Opening().Match(folded[start..ending.Start]);
            lead.Success && lead.Length > 0;
            lead = Opening().Match(folded[start..ending.Start])
        )
        {
            start += lead.Length;
        }
        var proper = folded.AsSpan(start, ending.Start - start);
        if (Complete.Contains(word))
        {
            return ending;
        }
        // 市发改委 has one character before its ending, and nothing else has.
        return proper.Length < (word[0] is '工' or '商' or '科' or '财' or '发' ? 1 : 2) || Generic().IsMatch(proper)
            ? null
            : TextSpan.FromBounds(start, ending.End);
    }

    /// <summary>(集团) within a name stays; a bracket that opens before the name and does not close in it begins it.</summary>
    private static int BehindOpenBracket(string folded, int start, int end)
    {
        var text = folded.AsSpan(start, end - start);
        var open = text.LastIndexOf('(');
        var close = text.LastIndexOf(')');
        return open > close ? start + open + 1
            : close >= 0 && open < 0 ? start + close + 1
            : start;
    }

    /// <summary>Verbs and other words that lead to a name: 吸引, 引进, 通过, 近日, 副市长.</summary>
    [GeneratedRegex(
        @"^([0-9]{1,3}[.、]|[0-9]{1,2}月([0-9]{1,2}日)?|[0-9]{1,2}日|[0-9]{4}年|记者|近日|日前|目前|其中|此外|同时|今年|去年|当天|会上|通过|吸引|引进|引入|签约|支持|携手|联合|依托|包括|分别|来自|投资方|位于|推动|组织|邀请|走进|走访|采访|专访|经|据|及|以及|还|也|并|而|但|与会|以|因|向|随着|作为|围绕|根据|按照|成为|成立|设立|组建|新增|拥有|落户|入驻|龙头|[港台央国民外]企|企业|公司|家|个|名|位|有|到|让|跟|同|至)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Opening();

    /// <summary>一家, 多家, 国有, 龙头企业: the kind of an organization, and none in particular.</summary>
    [GeneratedRegex(
        @"[一二三四五六七八九十两多几数百千0-9]+(余|多)?[家个所名]$|^(这家|该|本|我|国有|民营|外资|大型|中小|知名|重点|全国|全省|全市|各级|有关|相关|上级|当地|地方|多家|科研|高等|上市|世界|产业|企业|专业|联席|重点|国家|国家级|省级|领导|工作|专门|(园区|开发区|基地|新区|实验区|高新区|经开区|示范区|产业园)(管理)?)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Generic();
}
