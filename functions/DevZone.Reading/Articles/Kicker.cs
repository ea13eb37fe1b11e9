namespace DevZone.Reading.Articles;

/// <summary>Tells the line above a headline that names the column or genre: 政策解读, 【园区动态】.</summary>
internal static class Kicker
{
    private const int Longest = 8;

    private static readonly string[] Endings = (
        "速递 动态 简讯 快讯 要闻 资讯 播报 聚焦 观察 解读 报道 访谈 专访 评论 时评 综述 纪实 特写 一线 视点 "
        + "关注 导读 头条 新闻 速览 专栏 论坛 调查 通讯 特稿 快报 热点 焦点 风采 掠影 故事 声音 之窗 看台 特别策划 解码"
    ).Split(' ');

    public static bool Is(string folded) =>
        folded.Trim('【', '】', '[', ']', '·', '■', '●', '◆', ' ') is { Length: <= Longest } label
        && Array.Exists(Endings, ending => label.EndsWith(ending, StringComparison.Ordinal));
}
