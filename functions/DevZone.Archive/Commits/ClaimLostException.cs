namespace DevZone.Archive.Commits;

/// <summary>Somebody else took the upload over: what this attempt knows is out of date, and it must change nothing more.</summary>
internal sealed class ClaimLostException(string name) : Exception($"The claim on '{name}' was lost to another instance.");
