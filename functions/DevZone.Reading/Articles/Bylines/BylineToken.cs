namespace DevZone.Reading.Articles.Bylines;

/// <summary>A stretch of a line in both forms, of one length.</summary>
internal readonly struct BylineToken(string folded, string printed, int start, int length)
{
    public BylineToken(string folded, string printed)
        : this(folded, printed, 0, folded.Length) { }

    public ReadOnlySpan<char> Folded => folded.AsSpan(start, length);

    public ReadOnlySpan<char> Printed => printed.AsSpan(start, length);

    public int Length => length;

    public BylineToken Slice(int from, int count) => new(folded, printed, start + from, count);

    public BylineToken Trim()
    {
        var from = length - Folded.TrimStart().Length;
        return Slice(from, Folded.Trim().Length);
    }
}
