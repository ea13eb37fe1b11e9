namespace DevZone.Azurite;

/// <summary>Where the checkout lies that a program was built in.</summary>
public static class AzuriteLocation
{
    /// <summary>The folder at or above <paramref name="start"/> whose package.json pins Azurite: the repository's root.</summary>
    /// <exception cref="AzuriteException">There is none.</exception>
    public static string RepositoryRoot(string start) => AzuritePackage.FindRoot(start);
}
