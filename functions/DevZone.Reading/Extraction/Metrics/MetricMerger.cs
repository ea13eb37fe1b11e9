using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Keeps one of metrics that say the same figure twice: in the headline and the body, in the lead and a later paragraph.</summary>
internal static class MetricMerger
{
    /// <summary>Of equal values, only the latest are compared, so that a file of one value stays linear.</summary>
    private const int MostCompared = 20;

    public static IReadOnlyList<Metric> Merge(IReadOnlyList<Metric> metrics)
    {
        var kept = new List<Metric>(metrics.Count);
        var known = new Dictionary<(double? Value, string? Unit), List<int>>();
        foreach (var metric in metrics)
        {
            var key = (metric.Value, Counted(metric.Unit));
            if (!known.TryGetValue(key, out var others))
            {
                known[key] = others = [];
            }

            var from = Math.Max(0, others.Count - MostCompared);
            var same = others.FindIndex(from, index => IsSame(kept[index], metric));
            if (same < 0)
            {
                others.Add(kept.Count);
                kept.Add(metric);
            }
            else if ((IsDisplay(kept[others[same]]) && !IsDisplay(metric)) || (metric.Target && !kept[others[same]].Target))
            {
                kept[others[same]] = metric;
            }
        }

        return kept;
    }

    private static bool IsSame(Metric a, Metric b)
    {
        var sameSentence =
            a.Evidence.Article == b.Evidence.Article
            && a.Evidence.Part == b.Evidence.Part
            && a.Evidence.Paragraph == b.Evidence.Paragraph
            && Math.Abs(a.Evidence.Start - b.Evidence.Start) < 80;
        return IsDisplay(a) != IsDisplay(b) && a.Evidence.Article == b.Evidence.Article
            || !sameSentence
                && a.Subject == b.Subject
                && SharesWord(a.Name, b.Name)
                && (a.Target == b.Target || SharesNoun(a.Name, b.Name));
    }

    private static bool IsDisplay(Metric metric) =>
        metric.Evidence.Part is ArticlePart.Headline or ArticlePart.Subtitle or ArticlePart.Kicker or ArticlePart.Subheads;

    /// <summary>5个高新区 and 5家高新区 count alike.</summary>
    private static string? Counted(string? unit) =>
        unit is "家" or "户" or "项" or "座" or "处" or "所" ? "个"
        : unit is "名" or "位" ? "人"
        : unit;

    /// <summary>轻工项目 and 高新技术项目 have only the general word in common.</summary>
    private static bool SharesWord(string a, string b) => Shares(Specific(a), Specific(b), 2);

    private static string Specific(string name) => name.Length > 2 ? name.Replace("项目", "").Replace("企业", "") : name;

    /// <summary>实施116个超亿元产业项目, 计划实施超亿元产业项目116个: the same thing, once told as a plan.</summary>
    private static bool SharesNoun(string a, string b) => Shares(a, b, 4);

    /// <summary>True where the names have so many characters in a row in common.</summary>
    private static bool Shares(string a, string b, int length)
    {
        for (var i = 0; i + length <= a.Length; i++)
        {
            if (b.AsSpan().IndexOf(a.AsSpan(i, length)) >= 0)
            {
                return true;
            }
        }

        return a == b;
    }
}
