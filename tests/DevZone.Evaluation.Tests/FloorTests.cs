namespace DevZone.Evaluation.Tests;

/// <summary>
/// How well the gold texts and the samples are read must not fall unseen: each floor is what was measured when it was set, less two
/// hundredths. Whoever reads better raises it.
/// </summary>
public sealed class FloorTests(GoldReports reports) : IClassFixture<GoldReports>
{
    [Theory]
    [InlineData("tuning", "masthead", 0.98)]
    [InlineData("tuning", "articles", 0.98)]
    [InlineData("tuning", "zones", 0.97)]
    [InlineData("tuning", "projects", 0.95)]
    [InlineData("tuning", "metrics", 0.96)]
    [InlineData("tuning", "figures", 0.92)]
    [InlineData("tuning", "people", 0.98)]
    [InlineData("tuning", "bylines", 0.98)]
    [InlineData("held-out", "zones", 0.86)]
    [InlineData("held-out", "projects", 0.82)]
    [InlineData("held-out", "metrics", 0.94)]
    [InlineData("held-out", "figures", 0.71)]
    [InlineData("held-out", "people", 0.91)]
    [InlineData("held-out", "bylines", 0.95)]
    [InlineData("samples", "zones", 0.93)]
    [InlineData("samples", "projects", 0.89)]
    [InlineData("samples", "metrics", 0.96)]
    [InlineData("samples", "figures", 0.85)]
    [InlineData("samples", "people", 0.98)]
    [InlineData("samples", "bylines", 0.98)]
    public void F1_StaysAboveItsFloor(string part, string kind, double floor) => Assert.InRange(reports.Of(part).Of(kind).F1, floor, 1);

    [Theory]
    [InlineData("tuning", "articles", "start", 0.98)]
    [InlineData("tuning", "articles", "end", 0.98)]
    [InlineData("tuning", "articles", "length", 0.98)]
    [InlineData("tuning", "articles", "bylines", 0.98)]
    [InlineData("tuning", "zones", "name", 0.98)]
    [InlineData("tuning", "zones", "level", 0.96)]
    [InlineData("tuning", "zones", "city", 0.92)]
    [InlineData("tuning", "zones", "mentions", 0.94)]
    [InlineData("tuning", "projects", "amount", 0.96)]
    [InlineData("tuning", "projects", "stage", 0.95)]
    [InlineData("tuning", "projects", "zone", 0.91)]
    [InlineData("tuning", "projects", "area", 0.98)]
    [InlineData("tuning", "metrics", "target", 0.96)]
    [InlineData("tuning", "people", "title", 0.98)]
    [InlineData("held-out", "zones", "name", 0.98)]
    [InlineData("held-out", "zones", "level", 0.95)]
    [InlineData("held-out", "zones", "city", 0.93)]
    [InlineData("held-out", "zones", "mentions", 0.95)]
    [InlineData("held-out", "projects", "amount", 0.89)]
    [InlineData("held-out", "projects", "stage", 0.8)]
    [InlineData("held-out", "projects", "zone", 0.81)]
    [InlineData("held-out", "metrics", "target", 0.96)]
    [InlineData("held-out", "people", "title", 0.98)]
    [InlineData("samples", "zones", "name", 0.98)]
    [InlineData("samples", "zones", "level", 0.98)]
    [InlineData("samples", "zones", "city", 0.58)]
    [InlineData("samples", "zones", "mentions", 0.98)]
    [InlineData("samples", "projects", "amount", 0.98)]
    [InlineData("samples", "projects", "stage", 0.98)]
    [InlineData("samples", "projects", "zone", 0.98)]
    [InlineData("samples", "metrics", "target", 0.94)]
    [InlineData("samples", "people", "title", 0.98)]
    public void Field_StaysAboveItsFloor(string part, string kind, string field, double floor) =>
        Assert.InRange(reports.Of(part).Of(kind).Field(field), floor, 1);

    [Theory]
    [InlineData("tuning")]
    [InlineData("held-out")]
    [InlineData("samples")]
    public void EveryMatchedMetric_IsQuotedFromItsPlace(string part) =>
        Assert.All(
            reports.Of(part).Of("metrics").Fields.Where(field => field.Name == "quoted"),
            quoted => Assert.Equal(quoted.Of, quoted.Right)
        );

    [Theory]
    [InlineData("tuning")]
    [InlineData("held-out")]
    [InlineData("samples")]
    public void EveryText_IsRead(string part) => Assert.DoesNotContain(reports.Of(part).Errors, error => error.Problem == "rejected");
}
