namespace DevZone.Reader.Child;

/// <summary>How a child that gives up says why; any other code means that the file broke it.</summary>
internal static class ChildExitCode
{
    /// <summary>The managed heap's limit was reached.</summary>
    public const int OutOfMemory = 71;

    /// <summary>The child's own clock ran out, which only happens where nobody was left to end it.</summary>
    public const int OutOfTime = 72;
}
