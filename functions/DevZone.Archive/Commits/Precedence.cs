namespace DevZone.Archive.Commits;

/// <summary>
/// Which upload stands for an issue: a PDF before a text, since it can show the page; among the same kind the one whose bytes are
/// newest. Two of the same second are told apart by their names, so that every order of arrival ends the same.
/// </summary>
internal static class Precedence
{
    public const string Pdf = "application/pdf";

    public static Candidate? Standing(IEnumerable<Candidate> candidates) =>
        candidates
            .OrderByDescending(c => c.MediaType == Pdf)
            .ThenByDescending(c => c.Modified)
            .ThenByDescending(c => c.Name, StringComparer.Ordinal)
            .FirstOrDefault();
}
