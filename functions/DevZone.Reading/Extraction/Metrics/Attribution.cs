using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>
/// Remembers, sentence by sentence, what an article speaks of, and resolves words that stand for a name (docs/attribution.md).
/// </summary>
/// <param name="main">What the article is about as a whole; null where nothing tells.</param>
/// <param name="home">The place it is about.</param>
/// <param name="isPark">Tells parks from other zones.</param>
internal sealed class Attribution(Referent? main, HomePlace home, Func<Referent, bool> isPark)
{
    private readonly Referent? main = main;
    private Referent? lastZone = main is { Kind: SubjectKind.Zone } ? main : null;
    private Referent? lastPark = main is { Kind: SubjectKind.Zone } && isPark(main) ? main : null;
    private Referent? lastProject;

    /// <summary>What the last clause spoke of.</summary>
    public Referent? Current { get; private set; } = main;

    /// <summary>A new paragraph goes back from a project or firm to the whole; a zone or region goes on.</summary>
    public void BeginParagraph()
    {
        if (Current is null or { Kind: SubjectKind.Project or SubjectKind.Policy })
        {
            Current = main ?? lastZone;
        }

        lastProject = null;
    }

    /// <summary>What a mention means here; null for an anaphor with nothing to point at.</summary>
    public Referent? Resolve(SubjectMention mention) =>
        mention.Anaphor switch
        {
            Anaphor.None => mention.Referent,
            Anaphor.Nation => Referent.Nation,
            Anaphor.Province => new Referent(SubjectKind.Region, home.Province?.Name ?? "全省"),
            Anaphor.City => City(),
            Anaphor.County => new Referent(SubjectKind.Region, home.County?.Name ?? "全县"),
            Anaphor.District => District(),
            Anaphor.Park => lastPark ?? lastZone,
            Anaphor.Project => lastProject,
            Anaphor.Firm => Referent.Firm,
            _ => null,
        };

    /// <summary>Takes note of what a clause spoke of, for what comes after it.</summary>
    public void Note(Referent referent, bool becomesTopic)
    {
        switch (referent.Kind)
        {
            case SubjectKind.Zone:
                lastZone = referent;
                lastPark = isPark(referent) ? referent : lastPark;
                break;
            case SubjectKind.Project when referent != Referent.Firm:
                lastProject = referent;
                break;
        }

        if (becomesTopic)
        {
            Current = referent;
        }
    }

    /// <summary>What a figure is about where nothing at all was named before it.</summary>
    public Referent Fallback() =>
        main
        ?? lastZone
        ?? ((home.County ?? home.City ?? home.Province) is { } place ? new Referent(SubjectKind.Region, place.Name) : Referent.Nation);

    /// <summary>全市 in a county-level city's news is that city.</summary>
    private Referent City() =>
        new(
            SubjectKind.Region,
            home.County is { } county && county.Name.EndsWith('市') && main?.Name != home.City?.Name
                ? county.Name
                : home.City?.Name ?? "全市"
        );

    private Referent? District() =>
        lastZone is not null && lastZone != lastPark ? lastZone
        : main is { Kind: SubjectKind.Zone } ? main
        : home.County is { } county ? new Referent(SubjectKind.Region, county.Name)
        : lastZone;
}
