namespace DevZone.Reading.Documents.Scans;

/// <summary>A line that was recognised on a picture.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="Words">From left to right; Chinese comes in words of a few characters.</param>
public sealed record RecognizedLine(PixelBox Box, IReadOnlyList<RecognizedWord> Words);
