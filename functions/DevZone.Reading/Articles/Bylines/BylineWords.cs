using System.Collections.Frozen;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Articles.Bylines;

/// <summary>The words that bylines are made of besides names, folded.</summary>
internal static class BylineWords
{
    /// <summary>Longest first, because 记者 ends 特约记者.</summary>
    public static readonly string[] AuthorRoles =
    [
        "融媒体记者",
        "全媒体记者",
        "特约通讯员",
        "特约评论员",
        "特约撰稿人",
        "本报评论员",
        "特约记者",
        "实习记者",
        "见习记者",
        "首席记者",
        "融媒记者",
        "特派记者",
        "驻站记者",
        "摄影记者",
        "实习生",
        "通讯员",
        "报道员",
        "评论员",
        "撰稿人",
        "特约撰稿",
        "文字",
        "采访人员",
        "稿件作者",
        "供稿人",
        "供稿",
        "执笔",
        "撰文",
        "撰稿",
        "采写",
        "整理",
        "编译",
        "作者",
        "记者",
    ];

    /// <summary>Roles of others who made the article or its page.</summary>
    public static readonly string[] OtherRoles =
    [
        "责任编辑",
        "执行编辑",
        "值班编辑",
        "版面编辑",
        "视觉设计",
        "摄影",
        "摄像",
        "绘图",
        "制图",
        "图片",
        "供图",
        "编辑",
        "责编",
        "编审",
        "美编",
        "校对",
        "审核",
        "审校",
        "初审",
        "复审",
        "终审",
        "监制",
        "策划",
        "统筹",
        "版式",
        "设计",
        "主编",
        "总编",
        "值班主任",
        "海报",
        "视频",
        "剪辑",
    ];

    /// <summary>Those of the roles behind which no name stands but a paper, a time or a number.</summary>
    public static readonly string[] Labels =
    [
        "供稿单位",
        "单位",
        "来源",
        "稿源",
        "出处",
        "发布时间",
        "时间",
        "日期",
        "浏览",
        "阅读",
        "语音阅读",
        "点击",
        "字号",
        "字体",
    ];

    /// <summary>What stands where a name should.</summary>
    public static readonly FrozenSet<string> NoNames = "佚名 匿名 消息 广告 网络 本站 原标题 原题 翻拍 资料 管理员 转载 原创 综合 未知 不详"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All roles.</summary>
    public static readonly PhraseIndex<string> Roles = PhraseIndex.Of([.. AuthorRoles, .. OtherRoles, .. Labels]);

    /// <summary>Ends of names of papers, agencies and sites, matched backwards.</summary>
    public static readonly PhraseIndex<string> Outlets = PhraseIndex.Of(
        [
            "报",
            "社",
            "网",
            "讯",
            "电",
            "台",
            "刊",
            "杂志",
            "周刊",
            "传媒",
            "融媒",
            "融媒体",
            "中心",
            "客户端",
            "观察",
            "在线",
            "本报综合",
            "发布",
            "头条",
            "新闻",
            "之家",
            "频道",
            "公众号",
        ],
        backwards: true
    );

    /// <summary>Ends of what authors belong to: 开发区招商局 王紫睿.</summary>
    public static readonly PhraseIndex<string> Affiliations = PhraseIndex.Of(
        [
            "局",
            "委员会",
            "管委会",
            "办公室",
            "宣传部",
            "组织部",
            "党工委",
            "发改委",
            "街道",
            "政府",
            "公司",
            "党政办",
            "统计局",
            "委办",
            "开发区",
            "经开区",
            "高新区",
            "工业园区",
        ],
        backwards: true
    );

    /// <summary>What ends a byline: 张三 综合报道.</summary>
    public static readonly PhraseIndex<string> Closings = PhraseIndex.Of(
        [
            "摄影报道",
            "即时报导",
            "即时报道",
            "图文报道",
            "综合报道",
            "综合整理",
            "联合报道",
            "采访报道",
            "报道",
            "报导",
            "采写",
            "整理",
            "文图",
            "图文",
            "撰文",
            "综合",
        ],
        backwards: true
    );
}
