using DevZone.Archive;
using DevZone.Functions.Api.Parameters;

namespace DevZone.Functions.Api.Lists;

/// <summary>The parameters of every list.</summary>
internal static class Paging
{
    private const int MaxContinuationLength = 4096;

    public static readonly QueryParameter<int> Top = Parameter.Number(
        "top",
        "Most entries of a page. An export holds all, whatever it says.",
        minimum: 1,
        maximum: 1000,
        @default: 100
    );

    public static readonly QueryParameter<string?> Continuation = Parameter.Text(
        "continuation",
        "Where the page begins: take it from nextLink, which leads to the next page and stays good while uploads go on.",
        example: "MDczOTg1NXwyMDI2LTAzLTEz",
        MaxContinuationLength
    );

    public static readonly QueryParameter<ListFormat?> Format = Parameter.OneOf(
        "format",
        "The form of the answer; it goes before Accept. All but json are exports of the whole list.",
        ListFormat.Csv
    );

    public static IReadOnlyList<QueryParameter> Parameters { get; } = [Top, Continuation, Format];

    /// <summary>The page that is asked for.</summary>
    public static PageRequest Page(this Query query) => new(query.Get(Top), query.Get(Continuation));
}
