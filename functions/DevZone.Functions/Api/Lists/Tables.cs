using DevZone.Archive.Digests.Rendering;
using DevZone.Archive.Uploads;
using DevZone.Archive.Views;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Views;

namespace DevZone.Functions.Api.Lists;

/// <summary>The lists as tables: one header in Chinese each, and cells of real types.</summary>
internal static class Tables
{
    private const string Separator = "、";

    public static Table<Upload> Uploads { get; } =
        Table.Of<Upload>(
            "uploads",
            new("编号", upload => upload.Id),
            new("文件", upload => upload.Name),
            new("状态", upload => ApiJson.NameOf(upload.State)),
            new("代码", upload => upload.Code),
            new("原因", upload => upload.Reason),
            new("期", upload => upload.IssueId),
            new("收到", upload => upload.Received),
            new("完成", upload => upload.Finished),
            new("字节", upload => upload.Size),
            new("类型", upload => upload.MediaType),
            new("SHA-256", upload => upload.Sha256)
        );

    public static Table<IssueSummary> Issues { get; } =
        Table.Of<IssueSummary>(
            "issues",
            new("编号", issue => issue.Id),
            new("日期", issue => issue.Date),
            new("周", issue => issue.Week.ToString()),
            new("报纸", issue => issue.Title),
            new("周刊", issue => issue.Edition),
            new("期", issue => issue.IssueNumber),
            new("总期", issue => issue.TotalIssueNumber),
            new("头条", issue => issue.Headline),
            new("文章", issue => issue.Counts.Articles),
            new("园区", issue => issue.Counts.Zones),
            new("项目", issue => issue.Counts.Projects),
            new("数据", issue => issue.Counts.Metrics),
            new("文件", issue => issue.Name)
        );

    public static Table<ZoneEntry> Zones { get; } =
        Table.Of<ZoneEntry>(
            "zones",
            new("编号", zone => zone.Id),
            new("名称", zone => zone.Name),
            new("级别", zone => Words.Of(zone.Level)),
            new("类型", zone => zone.Kind),
            new("省", zone => zone.Province),
            new("市", zone => zone.City),
            new("隶属", zone => zone.PartOf),
            new("别名", zone => string.Join(Separator, zone.Aliases)),
            new("首次报道", zone => zone.FirstSeen),
            new("最近报道", zone => zone.LastSeen),
            new("提及", zone => zone.Mentions)
        );

    public static Table<ProjectEntry> Projects { get; } =
        Table.Of<ProjectEntry>(
            "projects",
            new("编号", project => project.Id),
            new("名称", project => project.Name),
            new("园区", project => project.ZoneName),
            new("省", project => project.Province),
            new("市", project => project.City),
            new("阶段", project => Words.Of(project.Stage)),
            new("投资", project => project.Investment?.Value),
            new("投资单位", project => project.Investment?.Unit),
            new("投资原文", project => project.Investment?.Text),
            new("面积（平方米）", project => project.Area?.Value),
            new("年产值", project => project.OutputValue?.Value),
            new("产能", project => project.Capacity?.Text),
            new("产业", project => project.Industry),
            new("企业", project => string.Join(Separator, project.Companies)),
            new("首次报道", project => project.FirstSeen),
            new("最近报道", project => project.LastSeen)
        );

    public static Table<MetricAppearance> Metrics { get; } =
        Table.Of<MetricAppearance>(
            "metrics",
            new("日期", metric => metric.Issue.Date),
            new("期", metric => metric.Issue.Id),
            new("对象", metric => metric.Metric.Subject.Name),
            new("指标", metric => metric.Metric.Name),
            new("数值", metric => metric.Metric.Value),
            new("下限", metric => metric.Metric.Low),
            new("上限", metric => metric.Metric.High),
            new("单位", metric => metric.Metric.Unit),
            new("约数词", metric => metric.Metric.Qualifier),
            new("时期", metric => metric.Metric.Period),
            new("目标", metric => metric.Metric.Target ? "是" : "否"),
            new("原文", metric => metric.Metric.Evidence.Text),
            new("文章", metric => metric.Metric.Evidence.Article)
        );

    public static Table<SearchEntry> Search { get; } =
        Table.Of<SearchEntry>(
            "search",
            new("类别", hit => ApiJson.NameOf(hit.Kind)),
            new("编号", hit => hit.Id),
            new("名称", hit => hit.Title),
            new("原文", hit => hit.Text),
            new("日期", hit => hit.Date),
            new("地址", hit => hit.Link)
        );

    public static Table<SummaryEntry> Summaries { get; } =
        Table.Of<SummaryEntry>(
            "summaries",
            new("周", summary => summary.Week.ToString()),
            new("汇编", summary => summary.Compiled),
            new("地址", summary => summary.Link)
        );

    public static Table<EditionEntry> Ledger { get; } =
        Table.Of<EditionEntry, LedgerLine>(
            "ledger",
            LedgerLine.Of,
            new("报纸", line => line.Edition.Title),
            new("周刊", line => line.Edition.Edition),
            new("情况", line => line.Kind),
            new("年", line => line.Year),
            new("期", line => line.IssueNumber),
            new("总期", line => line.TotalIssueNumber),
            new("日期", line => line.Date),
            new("编号", line => line.IssueId),
            new("说明", line => line.Text)
        );
}
