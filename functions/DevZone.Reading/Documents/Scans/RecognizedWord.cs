namespace DevZone.Reading.Documents.Scans;

/// <summary>A word that was recognised on a picture.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Confidence">How sure the recognition is, from 0 to 100.</param>
public sealed record RecognizedWord(string Text, double Confidence);
