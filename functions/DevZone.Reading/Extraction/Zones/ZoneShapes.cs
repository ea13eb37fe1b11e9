using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>Tells how much a head word and what stands before it say: a name, a sort of park, or no more than the word.</summary>
internal static class ZoneShapes
{
    /// <summary>Counters between a number and what is counted: 21个化工园区.</summary>
    private const string Counters = "个家座处大批类代省市县";

    private const string Numbers = "一二三四五六七八九十百两余多几数+";

    private const string Roughly = "余多几";

    /// <summary>Length of the head words that are printed in full, 经济开发区, and seldom stand for zones of their kind.</summary>
    private const int LongHead = 5;

    /// <summary>What a head word makes with what stands before it; null where it names nothing.</summary>
    /// <param name="part">The part it stands in.</param>
    /// <param name="span">The words from the name's beginning to its end.</param>
    /// <param name="modifier">What belongs to the name before the head word.</param>
    /// <param name="head">The head word.</param>
    /// <param name="start">Where the name begins, with the division that it begins with.</param>
    /// <param name="level">A level that is printed before it.</param>
    /// <param name="headStart">Where the head word begins.</param>
    /// <param name="floor">Where the candidate before this one ends.</param>
    public static ZoneCandidate? Judge(
        TextPart part,
        TextSpan span,
        string modifier,
        ZoneHead head,
        NameStart start,
        ZoneLevel? level,
        int headStart,
        int floor
    )
    {
        var text = part.Folded;
        var (printedStart, end) = (start.Position, span.End);
        var (place, placeLength) = (start.Place, start.PlaceLength);
        var branch = end > headStart + head.Phrase.Length;
        var follows = floor > 0 && printedStart == floor;
        var before = text.AsSpan(0, printedStart);
        var shape =
            branch ? ZoneShape.Named
            : IsAuthority(modifier) ? null
            : modifier.Length == 0 && follows && head.Class == ZoneClass.HighTech ? ZoneShape.Anaphor
            : modifier.Length == 0 ? ShapeOfBare(text, span, printedStart, head)
            : IsOwn(modifier, head) ? ZoneShape.Bare
            : head.Class == ZoneClass.Park && ZoneSurroundings.IsAwarded(text, printedStart) ? null
            : place is not null ? ShapeOfPlaced(modifier, place, placeLength, head)
            : modifier.Length < 2
            || modifier[0] == '第'
            || IsCounted(text, span.Start)
            || modifier[^1] is '级' or '型' or '性' or '强' or '批' or '类'
            || MeansAll(modifier)
            || IsSortInChina(modifier)
            || ZoneCues.Classes.TryMatch(modifier, 0, out _, out _)
            || EndsInCount(modifier)
            || BeginsWithCount(modifier)
                ? null
            : ShapeOfUnplaced(modifier, head, follows);
        if (shape is null)
        {
            return null;
        }

        if (shape == ZoneShape.Named && place is not null && IsPlainPark(head) && HasGenericRest(modifier, placeLength))
        {
            // 漳州现代综合|物流园区: a sort of park, if one in a certain place.
            shape = ZoneShape.Weak;
        }

        var generic = place is null && shape is ZoneShape.Weak or ZoneShape.Loose && NameWords.IsGeneric(modifier);
        var made = ZoneCues.Makers.TryMatch(before, printedStart, out _, out _) || ZoneSurroundings.IsListedAsMade(text, printedStart);
        var proper = IsProper(modifier) && !(IsPlainPark(head) && HasGenericRest(modifier, placeLength));
        var visited = ZoneSurroundings.IsVisited(text, printedStart);
        var described = ZoneSurroundings.HasAuthority(text, end) || ZoneSurroundings.IsDescribed(text, end);
        var sited = ZoneCues.Locatives.TryMatch(before, printedStart, out _, out var strong);
        var located =
            sited
            || visited
            || printedStart == 0
            || floor > 0 && (printedStart == floor || printedStart == floor + 1 && text[floor] == '的')
            || text[printedStart - 1] is '。' or ';' or '\n' or ',' or '“' or ':' or '、';
        located |=
            (proper || printedStart > 0 && modifier.Length is 2 or 3 && !NameWords.IsGenericOrIndustry(modifier))
            && !ZoneSurroundings.IsToBeMade(text, printedStart);
        var counted = end < text.Length && (text[end] is '等' || ZoneSurroundings.IsCountBehind(text, end));
        // 加快智能终端产业园|等平台建设: one of those that there are.
        var exemplary = counted && ZoneCues.Platforms.TryMatch(text, end + 1, out _, out _);
        // 推进化工产业园|建设 is about any; 调研盐化工产业园|建设 is not.
        var built = end < text.Length && text[end] is '建' && !proper;
        return new ZoneCandidate(part, span, modifier, head, null, shape.Value)
        {
            Branch = branch ? text[span.Start..end] : null,
            Place = place,
            PlaceLength = placeLength,
            Definite = located && !made && !counted && !built && !generic,
            Located =
                !generic
                && (
                    exemplary
                    || strong && !counted && modifier.Length > 2
                    || visited && !NameWords.IsGenericOrIndustry(modifier)
                    || described
                ),
            Certain = (sited || visited) && !made || NamesCounty(modifier) || described,
            Generic = generic,
            Follows = follows,
            PrintedLevel = level,
        };
    }

    /// <summary>县|工业园区, 市|经开区: that of the place which the article is about.</summary>
    private static bool IsOwn(string modifier, ZoneHead head) =>
        modifier == "县" && head.Class == ZoneClass.Park
        || modifier is "县" or "市" && head.Class is ZoneClass.Economic or ZoneClass.HighTech;

    /// <summary>
    /// What no place opens: a sort of park (生物医药产业园), a name that the gazetteer does not know (金匠新区), or words of the sentence
    /// before a bare head word, which the article tells apart. 院落式园区 is a way of building.
    /// </summary>
    private static ZoneShape? ShapeOfUnplaced(string modifier, ZoneHead head, bool follows) =>
        head.Phrase == "园区" && (modifier.Length < 3 && !follows || modifier[^1] == '区' || modifier.Contains('式')) ? null
        : BracketsPlace(modifier) || IsForeign(modifier) ? ZoneShape.Named
        : head.Class is ZoneClass.Park or ZoneClass.City or ZoneClass.Part or ZoneClass.Base
            ? NamesCounty(modifier) || Areas.Index.TryMatch(modifier, 0, out _, out _) ? ZoneShape.Named
                : ZoneShape.Weak
        : head.Class == ZoneClass.Innovation ? null
        : head.Class is ZoneClass.Demonstration or ZoneClass.Experimental or ZoneClass.Pioneer or ZoneClass.NewArea
        && (
            NameWords.IsGenericOrIndustry(modifier)
            || modifier.StartsWith("国家", StringComparison.Ordinal)
            || modifier.EndsWith("制造", StringComparison.Ordinal)
        )
            ? null
        : !NameWords.IsGeneric(modifier)
        && head.Phrase.Length >= LongHead
        && head.Class is ZoneClass.Economic or ZoneClass.HighTech or ZoneClass.Valley or ZoneClass.Airport
            ? ZoneShape.Named
        : ZoneShape.Loose;

    /// <summary>川渝合作(达州·大竹)示范园区, 中国(南京)软件谷: a bracket that says where makes a name.</summary>
    public static bool BracketsPlace(string modifier) =>
        modifier.IndexOf('(') is > 0 and var open
        && Divisions.Forms.TryMatch(modifier, open + 1, out var length, out var form)
        && form.Places.Count > 0
        && open + 1 + length < modifier.Length
        && modifier[open + 1 + length] is ')' or '·';

    /// <summary>越南北江省云中工业区, 中国-白俄罗斯工业园: in another country, or shared with it.</summary>
    public static bool IsForeign(string modifier) =>
        modifier.StartsWith("中国-", StringComparison.Ordinal)
        || modifier.StartsWith("中国—", StringComparison.Ordinal)
        || Countries.Index.TryMatch(modifier, 0, out var length, out _) && !NameWords.IsGenericOrIndustry(modifier.AsSpan(length));

    private static bool IsPlainPark(ZoneHead head) =>
        head.Class == ZoneClass.Park && head.Phrase is [.., '园', '区'] or "产业园" or "工业园";

    private static bool HasGenericRest(string modifier, int placeLength) =>
        placeLength > 0 && modifier.Length > placeLength && NameWords.IsGeneric(modifier.AsSpan(placeLength));

    /// <summary>省商务厅|开发区处: an office of an authority, which is no zone.</summary>
    private static bool IsAuthority(string modifier) =>
        modifier is [.., '厅' or '局' or '委']
        || modifier.EndsWith("经济部", StringComparison.Ordinal)
        || modifier.EndsWith("商务部", StringComparison.Ordinal);

    /// <summary>占全国|自贸试验区: all of them.</summary>
    private static bool MeansAll(string modifier) =>
        modifier == "中国"
        || modifier.Contains("全国", StringComparison.Ordinal)
        || modifier is [.., '全' or '各', '国' or '省' or '市' or '县' or '区' or '州' or '台' or '球' or '地'];

    /// <summary>中国物流示范|园区, 中国最具竞争力|产业园区: what a list or title calls any of them.</summary>
    private static bool IsSortInChina(string modifier) =>
        modifier.StartsWith("中国", StringComparison.Ordinal)
        && modifier.Length > 2
        && (modifier[2] == '最' || NameWords.IsGenericOrIndustry(modifier.AsSpan(2)));

    /// <summary>True for 龙头县工业集中区, whose county the gazetteer need not know.</summary>
    private static bool NamesCounty(string modifier)
    {
        var at = modifier.AsSpan().IndexOfAny('市', '县');
        return at is 2 or 3 && !modifier.AsSpan(at + 1).StartsWith("级");
    }

    /// <summary>True where something in a modifier is neither generic nor an industry: 三峡 of 三峡氟硅新材料.</summary>
    private static bool IsProper(string modifier) => modifier.Length >= 4 && !NameWords.IsGenericOrIndustry(modifier);

    private static bool IsCounted(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(' ');
        var words = text.AsSpan(start).TrimStart(Roughly);
        return before.Length > 0
            && words.Length > 0
            && Counters.Contains(words[0])
            && (char.IsAsciiDigit(before[^1]) || Numbers.Contains(before[^1]));
    }

    private static ZoneShape? ShapeOfBare(string text, TextSpan span, int printedStart, ZoneHead head)
    {
        var before = text.AsSpan(0, printedStart);
        if (printedStart < span.Start || before.EndsWith("该") || before.EndsWith("本"))
        {
            return text.AsSpan(printedStart, span.Start - printedStart) is "该" or "本" || before.EndsWith("该") || before.EndsWith("本")
                ? ZoneShape.Anaphor
                : null;
        }

        // 现有|综保区|12个: how many there are.
        if (ZoneCues.Having.TryMatch(before, before.Length, out _, out _) && ZoneSurroundings.IsCountBehind(text, span.End))
        {
            return null;
        }

        if (ZoneCues.Plurals.TryMatch(before, before.Length, out _, out _) || ZoneSurroundings.IsGrowing(text, span.End))
        {
            return null;
        }

        return head.Bare ? ZoneShape.Bare
            : head.Class == ZoneClass.Park ? ZoneShape.Anaphor
            : null;
    }

    /// <summary>A place and a head word make a name, unless only generic words stand between: 太原各类园区, 山西特色产业园.</summary>
    private static ZoneShape? ShapeOfPlaced(string modifier, PlaceForm place, int placeLength, ZoneHead head)
    {
        var rest = modifier.AsSpan(placeLength);
        if (rest.IsEmpty && IsProvince(place) && NamesSort(head.Class))
        {
            return null;
        }

        if (rest.Length > 0 && NamesSort(head.Class) && head.Class != ZoneClass.Park && NameWords.IsGeneric(rest) && !IsLevel(rest))
        {
            return null;
        }

        if (
            rest is "一"
            || head.Phrase == "园区" && rest.Length > 0 && NameWords.IsGeneric(rest)
            || EndsInCount(rest)
            || BeginsWithCount(rest)
            || IsProvince(place) && head.Class == ZoneClass.Park && NameWords.IsGeneric(rest)
        )
        {
            return null;
        }

        return rest.IsEmpty
            ? head.Phrase == "园区"
                ? modifier[^1] is '市' or '县' or '省'
                    ? null
                    : ZoneShape.Weak
                : ZoneShape.Named
            : NameWords.Generic.TryMatch(rest, 0, out var length, out var word) && length == rest.Length && IsPlural(word)
                ? null
                : ZoneShape.Named;
    }

    /// <summary>贯月集团三大|产业园: a number of them.</summary>
    private static bool EndsInCount(ReadOnlySpan<char> words) =>
        words.Length > 1 && Counters.Contains(words[^1]) && Numbers.Contains(words[^2]);

    /// <summary>介休|两个焦化产业园, 第八批|农业科技园区.</summary>
    private static bool BeginsWithCount(ReadOnlySpan<char> words)
    {
        words = words.TrimStart('第');
        return words.Length > 1 && Counters.Contains(words[1]) && Numbers.Contains(words[0]);
    }

    /// <summary>
    /// True for a province that has many zones of a kind (江苏开发区, 上海市综合保税区), unlike 香港, which has parks of its name. The zone that is
    /// called by a municipality's name alone (北京经开区) is on a list.
    /// </summary>
    private static bool IsProvince(PlaceForm place) => place.Places[0] is { Level: PlaceLevel.Province, Province: not ("香港" or "澳门") };

    private static bool NamesSort(ZoneClass kind) =>
        kind is ZoneClass.Economic or ZoneClass.HighTech or ZoneClass.Development or ZoneClass.Bonded or ZoneClass.Park;

    private static bool IsLevel(ReadOnlySpan<char> words) => words is "国家级" or "国家";

    private static bool IsPlural(string word) =>
        word is "各类" or "各级" or "各" or "全部" or "所有" or "多个" or "部分" or "省级" or "市级" or "县级" or "国家级" or "重点";
}
