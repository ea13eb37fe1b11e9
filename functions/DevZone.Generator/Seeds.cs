namespace DevZone.Generator;

/// <summary>Makes seeds of numbers. <see cref="HashCode"/> would give others in each process.</summary>
internal static class Seeds
{
    public static int Mix(params ReadOnlySpan<int> numbers)
    {
        var hash = 2166136261u;
        foreach (var number in numbers)
        {
            hash = (hash ^ (uint)number) * 16777619u;
            hash ^= hash >> 15;
        }

        return (int)(hash & int.MaxValue);
    }
}
