using System.Globalization;
using System.Text;

namespace DevZone.Reading.Tests.Extraction.Quantities;

/// <summary>The table of quantities: idioms written by hand, and numbers, units and approximations combined.</summary>
internal static class QuantityCases
{
    private static readonly (string Text, decimal Value)[] Numbers =
    [
        ("3", 3m),
        ("85", 85m),
        ("600", 600m),
        ("1,234", 1234m),
        ("12,345.6", 12345.6m),
        ("0.5", 0.5m),
        ("23.75", 23.75m),
        ("4万", 40_000m),
        ("1.6万", 16_000m),
        ("320万", 3_200_000m),
        ("7亿", 700_000_000m),
        ("16.9亿", 1_690_000_000m),
        ("2.4万亿", 2_400_000_000_000m),
        ("8万3千", 83_000m),
        ("2亿4000万", 240_000_000m),
        ("６８", 68m),
        ("９.５万", 95_000m),
        ("三", 3m),
        ("十二", 12m),
        ("四十", 40m),
        ("六十七", 67m),
        ("一百零八", 108m),
        ("三百二十", 320m),
        ("两千", 2000m),
        ("四千五百", 4500m),
        ("一万二千", 12_000m),
        ("三十万", 300_000m),
        ("五百六十万", 5_600_000m),
        ("九亿", 900_000_000m),
        ("二十一亿", 2_100_000_000m),
        ("六万亿", 6_000_000_000_000m),
        ("兩萬", 20_000m),
        ("3億", 300_000_000m),
    ];

    private static readonly (string Text, string Base, decimal Factor)[] Units =
    [
        ("元", "元", 1m),
        ("美元", "美元", 1m),
        ("欧元", "欧元", 1m),
        ("日元", "日元", 1m),
        ("平方米", "m2", 1m),
        ("㎡", "m2", 1m),
        ("公顷", "m2", 10_000m),
        ("平方公里", "m2", 1_000_000m),
        ("亩", "m2", 666.667m),
        ("米", "米", 1m),
        ("公里", "米", 1000m),
        ("吨", "吨", 1m),
        ("公斤", "吨", 0.001m),
        ("立方米", "立方米", 1m),
        ("千瓦", "千瓦", 1m),
        ("兆瓦", "千瓦", 1000m),
        ("吉瓦", "千瓦", 1_000_000m),
        ("千瓦时", "千瓦时", 1m),
        ("兆瓦时", "千瓦时", 1000m),
        ("%", "%", 1m),
        ("个百分点", "百分点", 1m),
        ("倍", "倍", 1m),
        ("家", "家", 1m),
        ("个", "个", 1m),
        ("项", "项", 1m),
        ("户", "户", 1m),
        ("人", "人", 1m),
        ("名", "名", 1m),
        ("台", "台", 1m),
        ("栋", "栋", 1m),
        ("条", "条", 1m),
        ("座", "座", 1m),
        ("件", "件", 1m),
        ("辆", "辆", 1m),
        ("吨/年", "吨/年", 1m),
        ("立方米/小时", "立方米/小时", 1m),
    ];

    /// <summary>Words around a number, and the interval they make of it: factors of the value, null where open.</summary>
    private static readonly (string Before, string After, decimal? Low, decimal? High)[] Words =
    [
        ("约", "", 0.9m, 1.1m),
        ("近", "", 0.9m, 1m),
        ("超", "", 1m, null),
        ("超过", "", 1m, null),
        ("逾", "", 1m, null),
        ("突破", "", 1m, null),
        ("不足", "", null, 1m),
        ("", "以上", 1m, null),
        ("", "左右", 0.9m, 1.1m),
        ("", "以内", null, 1m),
    ];

    public static IEnumerable<string> Idioms() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Extraction", "Quantities", "idioms.txt"))
            .Where(line => line.Contains(" => ", StringComparison.Ordinal));

    public static IEnumerable<string> Combinations()
    {
        foreach (var (number, value) in Numbers)
        {
            foreach (var (unit, @base, factor) in Units)
            {
                yield return $"共有{{{number}{unit}}}。 => {Format(value * factor)} {@base}";
            }
        }

        foreach (var (before, after, low, high) in Words)
        {
            foreach (var (unit, @base, factor) in Units)
            {
                var value = 40_000m * factor;
                yield return $"已有{{{before}4万{unit}{after}}}, => {Format(value)} {@base} [{Format(value * low)},{Format(value * high)}] {before}{after}";
            }
        }
    }

    /// <summary>The text without braces, what stood between them, and the quantities that are expected.</summary>
    public static (string Text, IReadOnlyList<string> Printed, IReadOnlyList<string> Expected) Parse(string line)
    {
        var arrow = line.LastIndexOf(" => ", StringComparison.Ordinal);
        var text = new StringBuilder();
        var printed = new List<string>();
        var start = 0;
        foreach (var c in line[..arrow])
        {
            switch (c)
            {
                case '{':
                    start = text.Length;
                    break;
                case '}':
                    printed.Add(text.ToString(start, text.Length - start));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        var expected = line[(arrow + 4)..];
        return (text.ToString(), printed, expected == "none" ? [] : expected.Split(" & "));
    }

    private static string? Format(decimal? value) =>
        value is { } v ? ((double)v).ToString("0.##########", CultureInfo.InvariantCulture) : null;
}
