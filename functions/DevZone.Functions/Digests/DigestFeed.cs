using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DevZone.Archive.Identity;
using DevZone.Archive.Weeks;

namespace DevZone.Functions.Digests;

/// <summary>Writes digests as an Atom feed (RFC 4287). The ids are made from the weeks and never change.</summary>
internal static class DigestFeed
{
    /// <summary>How many weeks a feed holds.</summary>
    public const int Entries = 20;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="site">Where the pages are served.</param>
    /// <param name="digests">The digests with their HTML, the newest first.</param>
    public static byte[] Write(Uri site, IReadOnlyList<(StoredDigest Digest, string Html)> digests)
    {
        var updated = digests.Select(entry => entry.Digest.Compiled).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "zh-CN"),
            new XElement(Atom + "id", "urn:devzone:summaries"),
            new XElement(Atom + "title", "开发区一周摘要"),
            new XElement(Atom + "updated", Time(updated)),
            new XElement(Atom + "author", new XElement(Atom + "name", "DevZoneFunctions")),
            Link(site, "/api/summaries/feed.atom", "self", "application/atom+xml"),
            Link(site, "/", "alternate", "text/html"),
            digests.Select(entry => Entry(site, entry.Digest, entry.Html))
        );
        using var bytes = new MemoryStream();
        using (
            var writer = XmlWriter.Create(
                bytes,
                new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }
            )
        )
        {
            feed.Save(writer);
        }

        return bytes.ToArray();
    }

    private static XElement Entry(Uri site, StoredDigest digest, string html) =>
        new(
            Atom + "entry",
            new XElement(Atom + "id", $"urn:devzone:summary:{digest.Week}"),
            new XElement(Atom + "title", $"开发区一周摘要 {digest.Week}"),
            new XElement(Atom + "updated", Time(digest.Compiled)),
            new XElement(Atom + "published", Time(Published(digest.Week))),
            Link(site, $"/api/summaries/{digest.Week}?format=html", "alternate", "text/html"),
            new XElement(Atom + "content", new XAttribute("type", "html"), html)
        );

    // The Monday after the week, 08:00 in Beijing.
    private static DateTimeOffset Published(IsoWeek week) => new(week.Monday.AddDays(7), new TimeOnly(8, 0), Beijing.Offset);

    private static XElement Link(Uri site, string path, string relation, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", new Uri(site, path)));

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
