namespace DevZone.Reading.Extraction.Warnings;

/// <summary>The codes of what looks wrong in the text itself; docs/contract.md says what each means.</summary>
internal static class WarningCodes
{
    public const string ImpossibleDate = "impossible-date";
    public const string WeekdayDiffers = "weekday-differs";
    public const string ShareOverBound = "share-over-bound";
    public const string PartExceedsWhole = "part-exceeds-whole";
    public const string PartsDifferFromWhole = "parts-differ-from-whole";
    public const string FigureWithoutSubject = "figure-without-subject";
    public const string PlaceNotNamed = "place-not-named";
}
