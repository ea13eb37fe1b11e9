using DevZone.Reading;

namespace DevZone.Reader;

/// <summary>How many children a <see cref="ReaderPool"/> keeps, and what one of them may take.</summary>
public sealed record ReaderPoolOptions
{
    internal static readonly TimeSpan DefaultTimeLimit = TimeSpan.FromSeconds(25);

    /// <summary>Children that read at the same time; more uploads wait. The default value is 2.</summary>
    public int Children { get; init; } = 2;

    /// <summary>Longest reading of one file, wall clock. The default value is 25 s.</summary>
    public TimeSpan TimeLimit { get; init; } = DefaultTimeLimit;

    /// <summary>Most resident memory of a child, in bytes: its managed heap and all else. The default value is 700 MB.</summary>
    public long ResidentMemoryLimit { get; init; } = 700_000_000;

    /// <summary>Most managed heap of a child, in bytes. The default value is 480 MB.</summary>
    public long HeapLimit { get; init; } = 480_000_000;

    /// <summary>A child that is larger than this after a file is replaced, in bytes. The default value is 350 MB.</summary>
    public long RetirementSize { get; init; } = 350_000_000;

    /// <summary>What is read of one file. The default value is <see cref="ReadingLimits.Default"/>; a child always has the default.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>Full path of the child's program. The default value is reader/DevZone.Reader.dll in the running app's folder.</summary>
    public string Program { get; init; } = Path.Combine(AppContext.BaseDirectory, "reader", "DevZone.Reader.dll");
}
