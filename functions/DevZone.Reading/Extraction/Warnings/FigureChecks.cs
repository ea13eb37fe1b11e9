using System.Globalization;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Warnings;

/// <summary>Figures that cannot be (a share of 305 %), and subjects that only a word stands for.</summary>
internal static class FigureChecks
{
    /// <summary>Shares of a whole, which 100 % bounds; growth and fulfilment of a plan have no bound.</summary>
    private static readonly string[] Shares =
    [
        "占",
        "比重",
        "占比",
        "开工率",
        "入驻率",
        "覆盖率",
        "出租率",
        "合格率",
        "就业率",
        "投产率",
        "竣工率",
        "普及率",
        "达标率",
    ];

    private static readonly string[] Unbounded = ["增", "降", "提高", "提升", "上升", "完成", "任务", "计划"];

    private static readonly string[] Words = ["全省", "全市", "全县", "全区", "全镇"];

    public static IEnumerable<Warning> Check(IReadOnlyList<Metric> metrics)
    {
        var named = new HashSet<(int Article, string Word)>();
        foreach (var metric in metrics)
        {
            if (metric is { Unit: "%", Value: > 100 and var value } && IsShare(metric.Name))
            {
                yield return new Warning(
                    WarningCodes.ShareOverBound,
                    string.Create(CultureInfo.InvariantCulture, $"A share of {value} % is more than the whole it is a share of."),
                    metric.Evidence
                );
            }

            if (metric.Subject.Kind == SubjectKind.Region && Words.Contains(metric.Subject.Name))
            {
                if (named.Add((metric.Evidence.Article, metric.Subject.Name)))
                {
                    yield return new Warning(
                        WarningCodes.PlaceNotNamed,
                        $"The article's figures are those of {metric.Subject.Name}, and it does not tell of which place.",
                        metric.Evidence
                    );
                }
            }
        }
    }

    private static bool IsShare(string name) =>
        Array.Exists(Shares, word => name.Contains(word, StringComparison.Ordinal))
        && !Array.Exists(Unbounded, word => name.Contains(word, StringComparison.Ordinal));
}
