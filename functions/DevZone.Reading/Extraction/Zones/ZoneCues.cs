using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>Words around a name that tell what it names: right before it, or right behind it.</summary>
internal static class ZoneCues
{
    /// <summary>Words right before a name that say its level, or only that there is one such zone; they are no part of it.</summary>
    public static readonly PhraseIndex<string> Openers = PhraseIndex.OfWords(
        "国家级 省级 市级 县级 自治区级 兵团级 我省 我市 我县 我区 该市 该县 该区 该省 全省 全市 全县 首个 首批 唯一 "
            + "老牌 新 原 该 本 分"
    );

    /// <summary>Right before it, what is named is one certain thing; true: even where the article names nothing else.</summary>
    public static readonly PhraseIndex<bool> Locatives = new(
        new[]
        {
            "位于",
            "入驻",
            "进驻",
            "落户",
            "落户于",
            "落户在",
            "走进",
            "来到",
            "迁入",
            "扎根",
            "选址",
            "地处",
            "考察",
            "考察了",
            "察看",
            "察看了",
            "走访",
            "走访了",
            "参观",
            "参观了",
            "调研",
            "深入",
            "前往",
            "赴",
            "探访",
            "观摩",
            "听取",
        }
            .Select(word => KeyValuePair.Create(word, true))
            .Concat(
                new[] { "在", "至", "到", "从", "与", "由", "是", "为", "和", "及", "对", "向", "于", "继" }.Select(word =>
                    KeyValuePair.Create(word, false)
                )
            ),
        backwards: true
    );

    /// <summary>Right behind 等, the names before it are examples of what there is.</summary>
    public static readonly PhraseIndex<string> Platforms = PhraseIndex.OfWords("平台 载体 园区 功能区 产业平台 重大平台 重点平台 特色园区");

    /// <summary>Right before it, it is yet to be made, or any such: 打造生物医药产业园.</summary>
    public static readonly PhraseIndex<string> Makers = PhraseIndex.OfWords(
        "建设 打造 塑造 建造 兴建 筹建 申报 争创 布局 规划 规划建设 发展 创建 培育 构建 形成 推进 支持 鼓励 谋划 引导 成为 设立 各 每",
        backwards: true
    );

    /// <summary>Right before it, it is one that somebody has made or runs.</summary>
    public static readonly PhraseIndex<string> Built = PhraseIndex.OfWords(
        "建设的 运营的 打造的 开发的 管理的 兴建的 投资的",
        backwards: true
    );

    /// <summary>Right before a bare head word, any such zone is meant.</summary>
    public static readonly PhraseIndex<string> Plurals = PhraseIndex.OfWords("各 等 鼓励 均有 都有 各有 有条件的", backwards: true);

    /// <summary>Right before a bare head word with a number behind it, all such zones are counted.</summary>
    public static readonly PhraseIndex<string> Having = PhraseIndex.OfWords("现有 共有 已有 拥有 有 建有 建成 设立 获批", backwards: true);

    /// <summary>Between a head word and a number they count all such zones.</summary>
    public static readonly PhraseIndex<string> Growing = PhraseIndex.OfWords("增加到 增加至 增至 达到 达 扩大到 共 共有 总数达 数量达");

    /// <summary>Right before a title that a zone has won, which is no name.</summary>
    public static readonly PhraseIndex<string> Awards = PhraseIndex.OfWords(
        "授予 被授予 荣获 获评 评为 被评为 认定为 被认定为 获批为 列为 入选 入选为 荣膺 授牌 授牌为",
        backwards: true
    );

    /// <summary>What begins with one of these is a class: 全球大学科技园, 最佳开发区.</summary>
    public static readonly PhraseIndex<string> Classes = PhraseIndex.OfWords(
        "全球 全国 世界 我国 国内 国外 海外 各 多个 众多 许多 一批 部分 其他 其它 最 同类 一流 此类 美国 英国 日本 韩国 德国 法国 印度 俄罗斯 以色列 加拿大 这些 那些 这个 这里 生态型 现代化 任何 每"
    );

    /// <summary>Units that may stand between a number and a park: 3000亩汽车产业园, 50亿元新材料产业园.</summary>
    public static readonly PhraseIndex<string> Units = PhraseIndex.OfWords(
        "亩 万亩 公顷 平方公里 平方米 万平方米 亿元 万元 亿美元 万美元 兆瓦 吨 万吨 年 月 日 公里"
    );

    /// <summary>A company's name goes on with one of these after the zone's: 高新区投资有限公司.</summary>
    public static readonly PhraseIndex<string> CompanyWords = PhraseIndex.OfWords(
        "公司 投资 开发 建设 发展 产业 城市 控股 资产 运营 管理 国有 金融 城投 国投 水务 公用 环保 热力 市政 集团 "
            + "创业 科技 有限 股份 园区 综合 供水 物业"
    );

    /// <summary>Behind a phase of a park they say that it is built: 产业园一期|开工.</summary>
    public static readonly PhraseIndex<string> Milestones = PhraseIndex.OfWords("开工 动工 奠基 封顶 竣工 投产 开业 建成 完工 交付");

    /// <summary>Between a park and 项目 these say that it is the park that is built.</summary>
    public static readonly PhraseIndex<string> Works = PhraseIndex.OfWords(
        "综合开发 开发 建设 扩建 工程 一期 二期 三期 (一期) (二期) (三期) 一期工程 二期工程 三期工程"
    );
}
