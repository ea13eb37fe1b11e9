namespace DevZone.Reading.Layout;

/// <summary>The usual distance from one line of running text to the next.</summary>
internal static class LinePitch
{
    private const double MaxPitch = 2.5;

    /// <summary>Median distance between baselines of lines that begin below each other, in points; 0 where there are none.</summary>
    public static double Of(IReadOnlyCollection<TextLine> lines)
    {
        var pitches = new List<double>();
        TextLine? above = null;
        foreach (var line in lines.OrderBy(line => Math.Round(line.Bounds.Left)).ThenByDescending(line => line.Baseline))
        {
            if (above is not null && Math.Abs(above.Bounds.Left - line.Bounds.Left) < 1)
            {
                var pitch = above.Baseline - line.Baseline;
                if (pitch > 0 && pitch < MaxPitch * line.Size)
                {
                    pitches.Add(pitch);
                }
            }
            above = line;
        }
        pitches.Sort();
        return pitches.Count == 0 ? 0 : pitches[pitches.Count / 2];
    }
}
