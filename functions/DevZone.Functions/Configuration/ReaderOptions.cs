using System.ComponentModel.DataAnnotations;
using DevZone.Reader;

namespace DevZone.Functions.Configuration;

/// <summary>The processes that read PDFs. Children times megabytes should leave an instance half of its memory.</summary>
public sealed record ReaderOptions
{
    private static readonly ReaderPoolOptions Default = new();

    /// <summary>PDFs that are read at the same time; more wait. The default value is 2.</summary>
    [Range(1, 64)]
    public int Children { get; init; } = Default.Children;

    /// <summary>Longest reading of one PDF. The default value is 25 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan TimeLimit { get; init; } = Default.TimeLimit;

    /// <summary>Most memory of one such process in MB (10⁶ bytes); its heap gets two thirds. The default value is 700.</summary>
    [Range(200, 16_000)]
    public int MemoryMB { get; init; } = (int)(Default.ResidentMemoryLimit / 1_000_000);

    /// <summary>These settings as the pool takes them.</summary>
    internal ReaderPoolOptions ForPool() =>
        Default with
        {
            Children = Children,
            TimeLimit = TimeLimit,
            ResidentMemoryLimit = MemoryMB * 1_000_000L,
            HeapLimit = Default.HeapLimit * MemoryMB * 1_000_000L / Default.ResidentMemoryLimit,
            RetirementSize = MemoryMB * 500_000L,
        };
}
