namespace DevZone.Archive.Backups;

/// <summary>What a backup holds; the file <c>backup.json</c>, which is written last: a folder without it holds no whole backup.</summary>
/// <param name="Format">Which form the folder has.</param>
/// <param name="Revision">The catalogue's revision that the backup is of.</param>
/// <param name="Rows">Rows by table.</param>
/// <param name="Blobs">Blobs by container.</param>
public sealed record BackupContents(
    int Format,
    long Revision,
    IReadOnlyDictionary<string, int> Rows,
    IReadOnlyDictionary<string, int> Blobs
)
{
    /// <summary>The form that is written and read here.</summary>
    public const int CurrentFormat = 1;
}
