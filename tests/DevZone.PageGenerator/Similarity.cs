namespace DevZone.PageGenerator;

/// <summary>How much two texts have in common.</summary>
internal static class Similarity
{
    /// <summary>
    /// 1 less the edit distance over the longer length, exact down to about 0.9 and 0 where it is clearly less (E. Ukkonen, Algorithms for
    /// approximate string matching, 1985: only a band about the diagonal is looked at).
    /// </summary>
    public static double Of(string a, string b)
    {
        var longest = Math.Max(a.Length, b.Length);
        if (longest == 0 || a == b)
        {
            return 1;
        }
        var band = longest / 2;
        if (Math.Abs(a.Length - b.Length) > band)
        {
            return 0;
        }
        var row = new int[b.Length + 1];
        var above = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), 1 + Math.Min(above[j], row[j - 1]));
            }
            (row, above) = (above, row);
        }
        return 1 - (double)above[b.Length] / longest;
    }
}
