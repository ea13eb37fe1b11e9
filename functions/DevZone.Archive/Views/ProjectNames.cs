using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DevZone.Reading.Issues;
using DevZone.Reading.Script;

namespace DevZone.Archive.Views;

/// <summary>
/// Brings the names that a project has in different issues to one form: 晋城市康佳智慧科技城（一期）项目 and 康佳智慧科技城一期 are
/// one, 一期 and 二期 are not.
/// </summary>
internal static partial class ProjectNames
{
    /// <summary>Words that say nothing beyond "a project": with nothing else left, a name does not tell one project from another.</summary>
    private static readonly string[] Endings = ["建设项目", "工程项目", "投资项目", "项目建设", "项目工程", "项目", "工程"];

    private static readonly string[] Generic =
    [
        "产业园",
        "工业园",
        "科技园",
        "物流园",
        "园区",
        "标准化厂房",
        "标准厂房",
        "厂房",
        "基地",
        "生产线",
        "基础设施",
        "技术改造",
        "技改",
        "扩建",
        "新建",
        "配套",
        "污水处理厂",
        "数据中心",
        "研发中心",
    ];

    public static string Normalize(Project project, string? zoneName)
    {
        var name = Plain(project.Name);
        name = Phase().Replace(name, match => Digit(match.Groups["number"].Value) + "期");
        name = WithoutEnding(name);
        name = WithoutPlace(name, Places(project, zoneName));
        return name.Length == 0 ? project.Name : name;
    }

    /// <summary>Whether a normalised name is enough to know the project again where its place is not told.</summary>
    public static bool IsTelling(string key)
    {
        var rest = PhaseMark().Replace(key, "");
        foreach (var word in Generic)
        {
            rest = rest.Replace(word, "", StringComparison.Ordinal);
        }
        return rest.Length >= 3;
    }

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var character in ScriptFolding.Fold(name))
        {
            if (character is >= 'Ⅰ' and <= 'Ⅻ')
            {
                plain.Append(CultureInfo.InvariantCulture, $"{character - 'Ⅰ' + 1}");
            }
            else if (char.IsLetterOrDigit(character) || character is '+' or '%' or '.')
            {
                plain.Append(char.ToLowerInvariant(character));
            }
        }
        return plain.ToString();
    }

    private static string WithoutEnding(string name)
    {
        var ending = Array.Find(Endings, e => name.Length > e.Length && name.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? name : WithoutEnding(name[..^ending.Length]);
    }

    /// <summary>山西云杉经开区锂电项目 loses 山西, then 云杉经开区 whole rather than 云杉 alone.</summary>
    private static string WithoutPlace(string name, IReadOnlyList<string> places)
    {
        var place = places.Where(p => name.Length > p.Length && name.StartsWith(p, StringComparison.Ordinal)).MaxBy(p => p.Length);
        return place is null ? name : WithoutPlace(name[place.Length..], places);
    }

    /// <summary>What may stand before a name to say where it is.</summary>
    private static List<string> Places(Project project, string? zoneName)
    {
        var places = new List<string>();
        if (project.Province is { Length: > 0 } province)
        {
            places.AddRange([province, $"{province}省"]);
        }
        if (project.City is { Length: > 0 } city)
        {
            places.AddRange([city, $"{city}市"]);
        }
        if (zoneName is { Length: > 0 })
        {
            var zone = Plain(zoneName);
            var shorter = zone.Replace("经济技术开发区", "经开区", StringComparison.Ordinal)
                .Replace("高新技术产业开发区", "高新区", StringComparison.Ordinal);
            places.AddRange([zone, shorter]);
        }
        return places;
    }

    private static string Digit(string number) =>
        number switch
        {
            "一" => "1",
            "二" => "2",
            "三" => "3",
            "四" => "4",
            "五" => "5",
            "六" => "6",
            "i" => "1",
            "ii" => "2",
            "iii" => "3",
            _ => number,
        };

    // 一期, 第一期, 一期工程, 项目一期, II期.
    [GeneratedRegex("(工程|项目)?第?(?<number>[一二三四五六]|[0-9]{1,2}|i{1,3})期(工程|项目)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Phase();

    [GeneratedRegex("[0-9]{1,2}期")]
    private static partial Regex PhaseMark();
}
