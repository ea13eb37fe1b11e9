namespace DevZone.Evaluation;

/// <summary>How well one kind of record was read over all texts.</summary>
/// <param name="Kind">masthead (a record a field), articles, zones, projects, metrics, figures (metrics whose subject is right too), people or bylines.</param>
/// <param name="Gold">Records that should be found.</param>
/// <param name="Found">Records that were found, without those that count neither way.</param>
/// <param name="Matched">Found records that stand for a gold one.</param>
/// <param name="Fields">How often each field is right among the matched.</param>
public sealed record Measure(string Kind, int Gold, int Found, int Matched, IReadOnlyList<FieldMeasure> Fields)
{
    /// <summary>Share of the found records that are right; 0 where nothing was found.</summary>
    public double Precision => Share.Of(Matched, Found);

    /// <summary>Share of the gold records that were found; 0 where there are none.</summary>
    public double Recall => Share.Of(Matched, Gold);

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Share.Of(2 * Matched, Gold + Found);

    /// <summary>The share of right values of a field; 1 where it was never to be compared.</summary>
    public double Field(string name) => Fields.FirstOrDefault(field => field.Name == name)?.Share ?? 1;
}

/// <summary>How often a field is right among the matched records that have it.</summary>
/// <param name="Name">The field.</param>
/// <param name="Right">Records in which it is right.</param>
/// <param name="Of">Records in which it was compared.</param>
public sealed record FieldMeasure(string Name, int Right, int Of)
{
    /// <summary>The share that is right.</summary>
    public double Share => Evaluation.Share.Of(Right, Of);
}

/// <summary>Shares of counts.</summary>
internal static class Share
{
    /// <summary><paramref name="part"/> of <paramref name="whole"/>; 0 of nothing.</summary>
    public static double Of(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
