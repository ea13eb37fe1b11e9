namespace DevZone.Archive.Digests;

/// <summary>What a project's quantities are called among the figures of a digest; other figures bear their printed names.</summary>
internal static class FigureNames
{
    public const string Investment = "总投资";
    public const string Area = "面积";
    public const string OutputValue = "年产值";
}
