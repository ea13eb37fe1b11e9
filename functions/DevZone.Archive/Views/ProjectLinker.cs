using System.Security.Cryptography;
using System.Text;

namespace DevZone.Archive.Views;

/// <summary>
/// Says which projects of one normalised name are the same. They are where their places agree as far as they are known; a project
/// without a place joins the only one there is if its name is telling. The order of arrival plays no part.
/// </summary>
internal static class ProjectLinker
{
    public static IEnumerable<IReadOnlyList<LinkedProject>> Link(IEnumerable<LinkedProject> sameName)
    {
        // The best located come first, so that those of which less is known find them.
        var members = sameName
            .OrderByDescending(Precision)
            .ThenBy(p => p.Appearance.Issue.Date)
            .ThenBy(p => p.Appearance.Issue.Id, StringComparer.Ordinal)
            .ThenBy(p => p.Appearance.Number);
        var groups = new List<List<LinkedProject>>();
        foreach (var member in members)
        {
            var fitting = groups.Where(group => group.TrueForAll(other => Agree(member, other))).ToList();
            if (fitting is [var only] && (Precision(member) > 0 || ProjectNames.IsTelling(member.Key) || SharesCompany(member, only)))
            {
                only.Add(member);
            }
            else if (fitting.Find(group => SharesCompany(member, group)) is { } known)
            {
                known.Add(member);
            }
            else
            {
                groups.Add([member]);
            }
        }
        return groups;
    }

    /// <summary>Made from the name and the most precise place that is known.</summary>
    public static string IdOf(IReadOnlyList<LinkedProject> group)
    {
        var best = group.MaxBy(Precision)!;
        var place = best.Zone ?? best.City ?? best.Province ?? "";
        return $"p-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{best.Key}\n{place}")))[..16]}";
    }

    private static int Precision(LinkedProject p) => (p.Zone is null ? 0 : 4) + (p.City is null ? 0 : 2) + (p.Province is null ? 0 : 1);

    private static bool Agree(LinkedProject a, LinkedProject b) =>
        Agree(a.Province, b.Province) && Agree(a.City, b.City) && (Agree(a.Zone, b.Zone) || Within(a, b));

    private static bool Agree(string? a, string? b) => a is null || b is null || a == b;

    /// <summary>Two zones of one city where the name itself is telling: one is a part of the other, or a report was less precise.</summary>
    private static bool Within(LinkedProject a, LinkedProject b) =>
        a.City is not null && a.City == b.City && ProjectNames.IsTelling(a.Key) && a.Key.Length >= 6;

    private static bool SharesCompany(LinkedProject member, List<LinkedProject> group) =>
        group.Exists(other =>
            other.Appearance.Project.Companies.Intersect(member.Appearance.Project.Companies, StringComparer.Ordinal).Any()
        );
}
