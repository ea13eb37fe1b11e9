using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>The words around a measure's name that are none of it.</summary>
internal static class MeasureWords
{
    /// <summary>Verbs and adverbs between what is measured and its number.</summary>
    public static readonly PhraseIndex<string> Trailing = WordList.Before(
        "达到 达 为 是 至 到 有 就有 共 共有 约 将 已 已有 超 突破 超过 约为 高达 多达 分别 分别为 分别达 合计 总计 共计 累计 完成 实现 了 将达 将达到 将突破 可达 可达到 可以达到 提高到 增加到 增至 增长到 "
            + "扩大到 扩大至 升至 提升至 提升到 上升到 提高至 增加至 由 从 缩减至 缩减到 减至 压缩至 已达 已超 仅 只有 也 各 均 近 就 为人民币 人民币 达成 达到了 是由 由原来的 的 将有 将新增 突破了 不低于 稳定在 保持在 保持 保持了 "
            + ": · 年均 更是 更达 则 则为 大幅 微幅 仅微幅 预计 预期 可 可以 能 逼近 接近 来到 首次 首破 再 又 实际 最高 至少"
    );

    /// <summary>Words of time, manner and having that open a clause: true; words that only begin like one (到位资金, 在建项目): false.</summary>
    public static readonly PhraseIndex<bool> Leading = new([
        .. WordList.Each(
            true,
            "目前 其中 在其中 截至 截至目前 已 已经 共 共有 累计 预计 力争 到 并 还 将 可 实现 完成 新增 拥有 现有 有 达 同时 此外 另外 另 全年 去年 今年 当年 年内 先后 已有 成功 建成后 达产后 投产后 全部 形成 创造 创 的 在 也 约 底 后 前 总共 合计 总计 "
                + "和 及 与 以及 或 、 “ ” · 截止 仅 就 于 能够 能 可以 以 从 由 达到 中 内 了 包括 包含 涉及 主要 即 致 但 而 则 其 使 让 尤其 特别是 据统计 同期 平均 "
                + "比上年同期 较上年同期 比去年同期 较去年同期 比上年 较上年 比去年 较去年 与上年同期相比 与去年同期相比 与上年相比 较同期 比同期 较年初 比年初 较前年 比前年 年同期 这 该 各 均 大幅 微幅 仅微幅 同比 分别"
        ),
        .. WordList.Each(
            false,
            "到位 到账 到岗 在建 在孵 在研 在谈 在校 在册 在线 在地 在职 在库 年产 年度 年营 年均 中小 中介 中心 中试 中高 中外 中欧 中央 中医 中药 中标 内资 内联 内部 内外 内贸 后备 前瞻 前期 前沿 有效 有色 有机 有限 有轨 可再生 可支配 可用 可比 将军 和谐 "
                + "与会 并购 并网 以上 以内 由省 从业 从事 即时 即将 使用 使领 其他 其它 但书 共享 共建 共性 完成率 实现率 达标 达产 形成率 创新 创业 创汇 创投 创客 同期声 平均工资 各类 各级 各项 该项 这些 均价 就业 以太 达规"
        ),
    ]);

    /// <summary>Words of growth, decline and share, which say how a measure stands to itself or to a whole: true; measures that begin like one: false.</summary>
    public static readonly PhraseIndex<bool> Changes = new([
        .. WordList.Each(
            true,
            "同比增长 增长 同比下降 下降 同比增加 增加 提高 提升 上升 降低 减少 回落 上涨 下跌 上浮 翻 年均增长 增幅 增幅达 增速 增速达 增速为 高于 低于 快于 慢于 高出 多出 拉动 同比提高 占 占比 占比达 比重达 同比 环比 环比增长 跃升 缩小 扩大 收窄 较 比增 "
                + "年增 年减 成长 衰退 下滑 扬升 滑落 净增 增收 减收 增 降 对"
        ),
        .. WordList.Each(
            false,
            "增加值 增值税 增值 增资 增量 增容 占地 占用 超过 增长极 增长点 成长型 成长性 提升工程 提升行动 对外 对口 对接"
        ),
    ]);

    /// <summary>What ends the noun after a count: true; words that only begin like such a verb (投资项目, 总部): false.</summary>
    public static readonly PhraseIndex<bool> AfterNoun = new([
        .. WordList.Each(
            true,
            "、 和 与 及 , ; 。 ( ) “ ” 入驻 落户 正在 正式 正 将 已 建成 建设 进展 进入 进行 落地 完成 成功 实现 涵盖 涉 全 均 总 投 达 中 共 累计 开工 开复工 竣工 签约 集中 参加 参与 获 位于 分别 占 在 为 是 从 由 通过 超 较 同比 增长 处于 分布 以 有 可 高 快 连续 按 包括 登陆 相继 顺利 纷纷 也 就 都 还 每 年 加快 加速 推进 顺利 稳步 有序"
        ),
        .. WordList.Each(
            false,
            "总部 总承包 总包 总成 建设项目 建设工程 建设用地 投资项目 投资建设项目 投产项目 投运项目 投用项目 落地项目 落户项目 签约项目 签约企业 开工项目 竣工项目 集中签约项目 集中开工项目 集中安置 投产企业 投运 入驻企业 入驻项目 实现产值超 达产项目 达标企业 达规 中小 中介 中心 中试 中高 中外 中欧 中央 中医 中药 "
                + "全国 全省 全市 全县 全球 全产业 全自动 全链条 在建 在孵 在研 在谈 在校 涉农 涉外 均质 共享 共性 共建 和美 与会 以上 有机 有色 有轨 有效 高新 高端 高标准 高层次 高校 高技术 高品质 高速 高质量 高成长 高精尖 快递 快速路 可再生 为民 每年 从业 从事 按揭 年产 年货 年度 由省 进行中 "
                + "进出口 超亿元 超百亿 超十亿 超千万 超高 超级 超大 超低 获批 获奖 是非"
        ),
    ]);
}
