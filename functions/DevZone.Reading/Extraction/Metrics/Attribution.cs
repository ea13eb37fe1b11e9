using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>
/// Remembers, sentence by sentence, what an article speaks of, and resolves words that stand for a name (docs/attribution.md).
/// </summary>
/// <param name="home">The place that the article is about.</param>
/// <param name="isPark">Tells parks from other zones.</param>
internal sealed class Attribution(HomePlace home, Func<Referent, bool> isPark)
{
    private Referent? main;
    private Referent? article;
    private Referent? lastZone;
    private Referent? lastPark;
    private Referent? lastDistrict;
    private Referent? topicDistrict;
    private Referent? lastArea;
    private Referent? lastTown;
    private Referent? lastProject;
    private Referent? lastSpot;
    private Referent? beforeFirm;
    private Referent? whole;

    /// <summary>What the paragraph spoke of first.</summary>
    private Referent? opening;
    private bool hasFigures;

    /// <summary>What the last clause spoke of; null where nothing was named so far.</summary>
    public Referent? Current { get; private set; }

    /// <summary>What the last clause spoke of that can have projects: a zone, a region, a class of zones.</summary>
    public Referent? Host { get; private set; }

    /// <summary>Says what the article is about as a whole.</summary>
    /// <param name="subject">What that is; null where nothing tells.</param>
    /// <param name="project">The project that the headline names.</param>
    public void BeginArticle(Referent? subject, Referent? project = null)
    {
        lastProject = project;
        main = subject;
        Current = subject;
        if (subject is not null)
        {
            Note(subject, becomesTopic: true, isPart: false);
        }
    }

    /// <summary>A section whose heading names one zone or place is about that; null leads back to what the article is about.</summary>
    public void BeginSection(Referent? subject)
    {
        article ??= main;
        main = subject ?? article;
        // The headline's bare 园区 is none of the section's.
        lastPark = lastPark?.Zone is null ? null : lastPark;
        Current = main;
        if (subject is not null)
        {
            Note(subject, becomesTopic: true, isPart: false);
        }
    }

    /// <summary>A piece of news of its own: nothing that was named before is spoken of any more.</summary>
    public void BeginPiece(Referent? subject, Referent? project)
    {
        lastZone = lastPark = lastDistrict = topicDistrict = lastArea = lastTown = lastSpot = beforeFirm = whole = opening = Host = null;
        hasFigures = false;
        BeginArticle(subject, project);
    }

    /// <summary>Takes note that a figure is about something.</summary>
    public void NoteFigure(Referent referent) => hasFigures |= referent == Current;

    /// <summary>
    /// A new paragraph goes back from a project or firm to the whole, and from a zone that was named in passing, without a figure; what the
    /// paragraph before gave figures of goes on.
    /// </summary>
    public void BeginParagraph()
    {
        var inPassing =
            !hasFigures
            && (
                Current is { Kind: SubjectKind.Zone } && main is { Kind: SubjectKind.Zone }
                || Current is { Kind: SubjectKind.Region } && main is { Kind: SubjectKind.Zone or SubjectKind.Region }
            );
        if (Current is null or { Kind: SubjectKind.Project or SubjectKind.Policy } || inPassing)
        {
            Current = main ?? lastZone;
        }

        beforeFirm = null;
        opening = null;
    }

    /// <summary>分行业看, 从领域看: such a sentence goes back to what its paragraph began with.</summary>
    public void ReturnToWhole() => Current = Host = opening ?? main ?? Current;

    /// <summary>高新区建设X中心；设立30亿元基金: behind a semicolon who builds a project goes on to speak.</summary>
    /// <param name="actor">What the sentence named first.</param>
    public void ReturnToActor(Referent? actor)
    {
        if (
            Current is { Kind: SubjectKind.Project }
            && Current != Referent.Firm
            && actor is { Kind: SubjectKind.Zone or SubjectKind.Region }
        )
        {
            Current = Host = actor;
        }
    }

    /// <summary>A firm, and a part of the whole (其中在建的X园), are spoken of for one sentence.</summary>
    public void BeginSentence()
    {
        if (whole is not null)
        {
            Current = Host = whole;
            whole = null;
        }

        if (Current == Referent.Firm)
        {
            Current = beforeFirm;
        }
    }

    /// <summary>What a mention means here; null for an anaphor with nothing to point at.</summary>
    public Referent? Resolve(SubjectMention mention) =>
        mention.Anaphor switch
        {
            Anaphor.Nation => Referent.Nation,
            Anaphor.Province => Province(),
            Anaphor.City => City(),
            Anaphor.County => new Referent(SubjectKind.Region, home.County?.Name ?? "全县"),
            Anaphor.Town => lastTown ?? mention.Referent,
            Anaphor.District => lastDistrict ?? County() ?? lastZone,
            Anaphor.Within => Current is { Kind: SubjectKind.Sector } ? Current : lastArea ?? County() ?? main,
            Anaphor.OwnDistrict => topicDistrict ?? County() ?? (main is { Kind: SubjectKind.Zone } ? main : null) ?? mention.Referent,
            Anaphor.Park => main is { Kind: SubjectKind.Zone } && isPark(main)
                ? main
                : lastPark ?? lastZone ?? (lastProject is { Name: [.., '园'] } ? lastProject : mention.Referent),
            Anaphor.ThatPark => lastPark ?? lastZone,
            Anaphor.Here => lastSpot,
            Anaphor.Project => lastProject,
            Anaphor.Firm => Referent.Firm,
            _ => mention.Referent,
        };

    /// <summary>香洲 in the news of 珠海市 is 香洲区; null where the home has no such place.</summary>
    public Referent? PlaceNamed(string name) =>
        (home.City ?? home.Province) is { } within
        && Divisions.Forms.TryMatch(name, 0, out var length, out var form)
        && length == name.Length
        && form.Places.Where(within.Holds).Take(2).ToList() is [var place]
            ? Referent.Of(place)
            : null;

    /// <summary>Takes note of what a clause spoke of, for what comes after it.</summary>
    /// <param name="referent">What it spoke of.</param>
    /// <param name="becomesTopic">True for what it said something about.</param>
    /// <param name="isPart">True behind 其中: the next sentence goes back to the whole.</param>
    public void Note(Referent referent, bool becomesTopic, bool isPart)
    {
        lastSpot = referent.Kind is SubjectKind.Zone or SubjectKind.Region ? referent : lastSpot;
        switch (referent.Kind)
        {
            case SubjectKind.Zone when isPart:
                break;
            case SubjectKind.Zone when isPark(referent):
                lastZone = lastPark = lastArea = referent;
                break;
            case SubjectKind.Zone:
                lastZone = lastDistrict = lastArea = referent;
                topicDistrict = becomesTopic ? referent : topicDistrict;
                break;
            case SubjectKind.Region when referent.Name[^1] is '镇' or '乡' or '道':
                lastTown = referent;
                break;
            case SubjectKind.Region when referent.Name.EndsWith('区'):
                lastDistrict = lastArea = referent;
                topicDistrict = becomesTopic ? referent : topicDistrict;
                break;
            case SubjectKind.Project when referent != Referent.Firm:
                lastProject = referent;
                break;
        }

        if (becomesTopic)
        {
            beforeFirm = Current == Referent.Firm ? beforeFirm : Current;
            whole = isPart && referent.Kind is SubjectKind.Zone or SubjectKind.Region ? whole ?? Current : null;
            hasFigures &= Current == referent;
            opening ??= referent;
            Current = referent;
            Host = referent.Kind is SubjectKind.Project ? Host : referent;
        }
    }

    /// <summary>全省 in a section on 陕西 is 陕西.</summary>
    private Referent Province() =>
        main is { Kind: SubjectKind.Region } && (main.Name.EndsWith('省') || main.Name.EndsWith("自治区", StringComparison.Ordinal)) ? main
        : home.Province is { } province ? Referent.Of(province)
        : new Referent(SubjectKind.Region, "全省");

    private Referent? County() => home.County is { } county ? Referent.Of(county) : null;

    /// <summary>全市 in a county-level city's news is that city.</summary>
    private Referent City()
    {
        var name =
            main is { Kind: SubjectKind.Region } && main.Name.EndsWith('市')
                ? main.Name
                : home.City?.Name
                    ?? (home.County is { } county && county.Name.EndsWith('市') ? county.Name : null)
                    ?? (home.Province is { } province && province.Name.EndsWith('市') ? province.Name : "全市");
        return new Referent(SubjectKind.Region, name);
    }
}
