using System.Globalization;
using DevZone.Reading.Extraction.Dates;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Script;

namespace DevZone.Reading.Tests.Extraction.Quantities;

public sealed class QuantityReaderTests
{
    public static TheoryData<string> Idioms => new(QuantityCases.Idioms());

    public static TheoryData<string> Combinations => new(QuantityCases.Combinations());

    [Theory]
    [MemberData(nameof(Idioms))]
    public void Read_GivesEachQuantity_WhenIdiomatic(string line) => AssertCase(line);

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Read_GivesEachQuantity_WhenComposed(string line) => AssertCase(line);

    [Fact]
    public void Cases_AreAtLeast1500() => Assert.True(QuantityCases.Idioms().Count() + QuantityCases.Combinations().Count() >= 1500);

    internal static IReadOnlyList<QuantityMention> Read(string text)
    {
        var part = new TextPart(1, null, 0, text, ScriptFolding.Fold(text));
        return QuantityReader.Read(part, DateReader.Read(part, new DateOnly(2025, 5, 30)));
    }

    private static void AssertCase(string line)
    {
        var (text, printed, expected) = QuantityCases.Parse(line);
        var found = Read(text);
        Assert.Equal(expected, found.Select(Describe));
        Assert.Equal(printed, found.Select(mention => mention.Quantity.Text));
        Assert.All(found, mention => Assert.Equal(mention.Quantity.Text, text.Substring(mention.Span.Start, mention.Span.Length)));
    }

    private static string Describe(QuantityMention mention)
    {
        var quantity = mention.Quantity;
        var head =
            quantity.Value is { } value ? $"{Format(value)} {quantity.Unit}"
            : quantity.Low is null ? $"class {quantity.Unit}"
            : $"few {quantity.Unit}";
        return quantity.Value is null || (quantity.Low == quantity.Value && quantity.High == quantity.Value)
            ? head
            : $"{head} [{Format(quantity.Low)},{Format(quantity.High)}]{(quantity.Qualifier is { } word ? " " + word : "")}";
    }

    private static string? Format(double? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture);
}
