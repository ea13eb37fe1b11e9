using System.Buffers;
using System.Text.RegularExpressions;

namespace DevZone.Reading.Articles.Passages;

/// <summary>Tells what a page prints around its articles: navigation, sharing, footers, running heads, editors.</summary>
internal static partial class PageFurniture
{
    private const int Longest = 120;

    private static readonly string[] Openings =
    [
        "当前位置",
        "您的位置",
        "您当前的位置",
        "您当前位置",
        "您现在的位置",
        "您所在的位置",
        "所在位置",
        "你的位置",
        "位置:",
        "分享到",
        "分享至",
        "分享:",
        "扫一扫",
        "扫码",
        "微信扫",
        "点击量",
        "点击数",
        "浏览次数",
        "浏览量",
        "阅读次数",
        "阅读量",
        "字号",
        "字体",
        "【字体",
        "[字体",
        "[字号",
        "【字号",
        "【大",
        "打印本页",
        "【打印",
        "[打印",
        "打印 ",
        "收藏 ",
        "纠错",
        "【纠错",
        "关闭窗口",
        "【关闭",
        "上一篇",
        "下一篇",
        "上一条",
        "下一条",
        "上一页",
        "下一页",
        "上一版",
        "下一版",
        "上一期",
        "下一期",
        "版权所有",
        "Copyright",
        "copyright",
        "COPYRIGHT",
        "©",
        "网站地图",
        "网站标识码",
        "网站声明",
        "联系我们",
        "关于我们",
        "技术支持",
        "承办单位",
        "主办单位:",
        "返回顶部",
        "返回首页",
        "返回列表",
        "返回目录",
        "我要评论",
        "责任编辑",
        "责编",
        "本版责编",
        "本期责编",
        "值班主任",
        "值班总编",
        "值班编辑",
        "编辑:",
        "【编辑",
        "[编辑",
        "(编辑",
        "(责任编辑",
        "[责任编辑",
        "【责任编辑",
        "(责编",
        "[责编",
        "校对",
        "审核:",
        "审核 ",
        "美编",
        "版式",
        "终审",
        "监制",
        "关键词:",
        "关键字:",
        "标签:",
        "主题词:",
        "版面导航",
        "版面概览",
        "放大 缩小",
        "地址:",
        "社址",
        "邮编:",
        "印刷:",
        "定价",
        "零售价",
        "广告经营许可证",
        "广告许可证",
        "新闻热线",
        "热线电话",
        "发行热线",
        "订阅热线",
        "本报地址",
        "承印",
        "更多>",
        "更多 >",
        "查看更多",
        "点击查看",
        "设为首页",
        "加入收藏",
        "无障碍",
        "手机版",
        "繁体",
        "登录 ",
        "注册 ",
        "欢迎订阅",
        "网络编辑",
    ];

    private static readonly string[] FooterHeads =
    [
        "相关阅读",
        "相关新闻",
        "相关链接",
        "相关报道",
        "相关文章",
        "相关稿件",
        "推荐阅读",
        "延伸阅读",
        "热点新闻",
        "热门新闻",
        "热门文章",
        "热点推荐",
        "最新新闻",
        "最新文章",
        "猜你喜欢",
        "精彩推荐",
        "图片新闻",
        "频道推荐",
        "网友评论",
        "我要评论",
        "免责声明",
        "版权声明",
        "友情链接",
        "新闻排行",
        "点击排行",
        "24小时热文",
        "专题推荐",
        "相关附件",
        "相关信息",
        "相关解读",
    ];

    private static readonly string[] MenuWords =
    [
        "首页",
        "新闻",
        "要闻",
        "政务",
        "服务",
        "互动",
        "公开",
        "概况",
        "专题",
        "视频",
        "图片",
        "论坛",
        "登录",
        "注册",
        "时政",
        "财经",
        "社会",
        "文化",
        "体育",
        "教育",
        "招商",
        "投资",
        "公告",
        "动态",
        "评论",
        "国内",
        "国际",
        "房产",
        "汽车",
        "旅游",
        "健康",
        "English",
    ];

    private static readonly SearchValues<char> ProseMarks = SearchValues.Create("。!?");

    /// <summary>Whether a line belongs to the page and not to its article.</summary>
    public static bool Is(string folded) =>
        folded.Length <= Longest
        && !folded.AsSpan(0, folded.Length - 1).ContainsAny(ProseMarks)
        && (
            Array.Exists(Openings, opening => folded.StartsWith(opening, StringComparison.Ordinal))
            || folded.Contains("ICP备")
            || folded.Contains("公网安备")
            || IsBreadcrumb(folded)
            || IsMenu(folded)
            || PageLabel().IsMatch(folded)
            || Rule().IsMatch(folded)
        );

    /// <summary>Whether a line heads what follows an article on its page: 相关阅读, 免责声明.</summary>
    public static bool IsFooterHead(string folded) =>
        folded.Length <= 40 && Array.Exists(FooterHeads, head => StartsWithHead(folded.AsSpan().TrimStart("■□●◆▲【[>-= "), head));

    private static bool StartsWithHead(ReadOnlySpan<char> line, string head) =>
        line.StartsWith(head, StringComparison.Ordinal)
        && (line.Length <= head.Length + 6 || line[head.Length] is ':' or ' ' or '】' or ']');

    /// <summary>首页 > 新闻中心 > 正文</summary>
    private static bool IsBreadcrumb(string folded)
    {
        var steps = folded.AsSpan().Count('>') + folded.AsSpan().Count('»') + folded.AsSpan().Count('›');
        return steps >= 2
            || (steps == 1 && (folded.StartsWith("首页", StringComparison.Ordinal) || folded.EndsWith("正文", StringComparison.Ordinal)));
    }

    /// <summary>首页 | 新闻中心 | 政务公开 | 招商引资</summary>
    private static bool IsMenu(string folded)
    {
        var entries = folded.Split([' ', '|', '·', '/', '-', '丨'], StringSplitOptions.RemoveEmptyEntries);
        return entries.Length >= 4
            && entries.All(entry => entry.Length <= 8)
            && 2 * entries.Count(entry => Array.Exists(MenuWords, word => entry.Contains(word, StringComparison.Ordinal)))
                >= entries.Length;
    }

    /// <summary>第02版：要闻, A3 开发区, 2版</summary>
    [GeneratedRegex(
        @"^(第?[A-D]?[0-9]{1,2}版|[A-D]0?[0-9]{1,2}|第[一二三四五六七八九十]{1,3}版)[:· |]*[\u4E00-\u9FFF·]{0,8}$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex PageLabel();

    /// <summary>A line of strokes.</summary>
    [GeneratedRegex(@"^[-—=_*~·.|#+ ]+$")]
    private static partial Regex Rule();
}
