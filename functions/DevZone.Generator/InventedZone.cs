namespace DevZone.Generator;

/// <summary>An invented zone.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Alias">The short one.</param>
/// <param name="City">Its city.</param>
internal sealed record InventedZone(string Name, string Alias, string City)
{
    /// <summary>After so many issues the same zones come again.</summary>
    public const int Period = 3;

    /// <summary>The zone of an article.</summary>
    public static InventedZone Of(int issue, int slot)
    {
        var index = slot + (issue % Period * IssueGenerator.ZoneArticles);
        var city = InventedWords.Cities[index % InventedWords.Cities.Count];
        return index / InventedWords.Cities.Count % 2 == 0
            ? new InventedZone($"{city}经济技术开发区", $"{city}经开区", city)
            : new InventedZone($"{city}高新技术产业开发区", $"{city}高新区", city);
    }
}
