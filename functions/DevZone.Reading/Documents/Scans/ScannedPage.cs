using DevZone.Reading.Layout;

namespace DevZone.Reading.Documents.Scans;

/// <summary>A page that was read from its picture.</summary>
/// <param name="Content">What stands on it.</param>
/// <param name="Confidence">How sure the recognition is of its characters, from 0 to 100; 0 where it found none.</param>
internal sealed record ScannedPage(PageContent Content, double Confidence);
