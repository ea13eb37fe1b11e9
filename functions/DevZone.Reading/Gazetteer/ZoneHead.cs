using DevZone.Reading.Issues;

namespace DevZone.Reading.Gazetteer;

/// <summary>A word that a zone's name ends in.</summary>
/// <param name="Phrase">The word as printed: 经开区.</param>
/// <param name="Class">Words of one class can mean one zone: 经开区, 经济开发区, 经济技术开发区.</param>
/// <param name="Canonical">The word of the canonical name: 经济技术开发区.</param>
/// <param name="Level">What a zone of this sort is that stands on no list.</param>
/// <param name="ProvincialIn">The provinces, separated by ;, by whose law each zone of this sort is provincial; null where there is none.</param>
/// <param name="Bare">True where the word alone can stand for the one zone of its class in an article.</param>
internal sealed record ZoneHead(string Phrase, ZoneClass Class, string Canonical, ZoneLevel Level, bool Bare, string? ProvincialIn = null)
{
    /// <summary>What a zone of this sort in a province is that stands on no list.</summary>
    public ZoneLevel LevelIn(string? province) =>
        province is not null && ProvincialIn is { } provinces && provinces.Split(';').Contains(province) ? ZoneLevel.Provincial : Level;
}

/// <summary>The sorts of zones that names tell apart.</summary>
internal enum ZoneClass
{
    /// <summary>经济技术开发区.</summary>
    Economic,

    /// <summary>高新技术产业开发区.</summary>
    HighTech,

    /// <summary>农业高新技术产业示范区.</summary>
    Agricultural,

    /// <summary>Any other 开发区, and the bare word.</summary>
    Development,

    /// <summary>综合改革示范区.</summary>
    Reform,

    /// <summary>综合保税区, 出口加工区.</summary>
    Bonded,

    /// <summary>自由贸易试验区, 自由贸易港.</summary>
    FreeTrade,

    /// <summary>自主创新示范区.</summary>
    Innovation,

    /// <summary>边境经济合作区.</summary>
    Border,

    /// <summary>合作区.</summary>
    Cooperation,

    /// <summary>实验区.</summary>
    Experimental,

    /// <summary>先行区.</summary>
    Pioneer,

    /// <summary>示范区.</summary>
    Demonstration,

    /// <summary>台商投资区.</summary>
    Investment,

    /// <summary>临空经济区.</summary>
    Airport,

    /// <summary>新区.</summary>
    NewArea,

    /// <summary>新城, a zone only where it has a 管委会.</summary>
    NewTown,

    /// <summary>科技城, 生态城.</summary>
    City,

    /// <summary>产业园, 工业园区, 集聚区.</summary>
    Park,

    /// <summary>起步区, 片区: parts of zones.</summary>
    Part,

    /// <summary>晋创谷.</summary>
    Valley,

    /// <summary>产业基地, a zone only where its plan, its site or its authority is told.</summary>
    Base,
}
