namespace DevZone.Archive.Queries;

/// <summary>Brings a place's name to the form of the records, which have no suffix: 山西省 is 山西, 广西壮族自治区 is 广西.</summary>
internal static class Place
{
    public static string? Plain(string? name) =>
        name switch
        {
            null => null,
            "内蒙古自治区" => "内蒙古",
            { Length: > 3 } when name.EndsWith("自治区", StringComparison.Ordinal) => name[..2],
            { Length: > 5 } when name.EndsWith("特别行政区", StringComparison.Ordinal) => name[..2],
            { Length: > 2 } when name[^1] is '省' or '市' => name[..^1],
            _ => name,
        };
}
