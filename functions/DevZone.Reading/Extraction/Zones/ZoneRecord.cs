using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>A zone while its mentions are being gathered.</summary>
internal sealed class ZoneRecord(ZoneCandidate first)
{
    /// <summary>Where a name stands that no text prints: that of a zone which is called by its head word alone.</summary>
    public static readonly TextPart NoPart = new(0, null, 0, "", "");

    private readonly List<ZoneCandidate> names = [first];
    private string? id;

    public KnownZone? Known { get; } = first.Known;

    public ZoneHead? Head => names[0].Head;

    public ZoneClass Class => names[0].Head?.Class ?? ZoneClass.Development;

    public string Stem { get; } = ZoneIdentity.StemOf(first);

    /// <summary>True for a zone's park in another place, 宁波高新区奉化园, whose name goes on behind that zone's.</summary>
    public bool IsBranch => names[0].Branch is not null;

    public List<Evidence> Mentions { get; } = [];

    public ZoneRecord? PartOf { get; set; }

    public ZoneLevel? PrintedLevel { get; set; } = first.PrintedLevel;

    public string? Province { get; set; } = first.Known?.Province;

    public string? City { get; set; } = first.Known?.City;

    public PlaceForm? Place => names.Select(name => name.Place).FirstOrDefault(place => place is not null);

    public string Name => Known?.Name ?? NameFromForm();

    public string Id => id ??= ZoneIdentity.IdOf(Name);

    public ZoneLevel Level => Known?.Level ?? PrintedLevel ?? Head?.LevelIn(Province) ?? ZoneLevel.Unknown;

    public string? Kind => Known?.Kind ?? FullestHead()?.Canonical;

    public void AddName(ZoneCandidate candidate)
    {
        names.Add(candidate);
        id = null;
        PrintedLevel ??= candidate.PrintedLevel;
    }

    public Zone ToZone() =>
        new()
        {
            Id = Id,
            Name = Name,
            Level = Level,
            Kind = Kind,
            Province = Province,
            City = City,
            PartOf = PartOf?.Id,
            Mentions = Mentions,
        };

    /// <summary>The head word as printed in full (经济开发区) before the one that an abbreviation stands for (经开区: 经济技术开发区).</summary>
    private ZoneHead? FullestHead() =>
        names.Select(name => name.Head).FirstOrDefault(head => head is not null && head.Phrase == head.Canonical) ?? Head;

    private string NameFromForm()
    {
        var name = names[0];
        if (name.Branch is { } branch)
        {
            return branch;
        }

        var head = FullestHead();
        var stem =
            name.Head is { Class: ZoneClass.Economic or ZoneClass.HighTech } && name.PlaceLength == name.Modifier.Length
                ? Stem
                : name.Modifier;
        return ZoneIdentity.WithoutLevel(stem, Math.Min(name.PlaceLength, stem.Length)) + head?.Canonical;
    }
}
