using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DevZone.Archive.Digests;
using DevZone.Archive.Digests.Rendering;
using DevZone.Archive.Identity;
using DevZone.Archive.Weeks;

namespace DevZone.Functions.Digests;

/// <summary>
/// Writes digests as an Atom feed (RFC 4287). The ids are made from the weeks and never change; another language is another feed.
/// </summary>
/// <param name="site">Where the pages are served.</param>
/// <param name="address">Where the feed is: the address that was asked, as readers compare it.</param>
/// <param name="language">The language of the fixed words.</param>
internal sealed class DigestFeed(Uri site, string address, DigestLanguage language)
{
    /// <summary>How many weeks a feed holds.</summary>
    public const int Entries = 20;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly DigestStyle style = new(language, new DigestLinks(site));

    /// <param name="digests">The digests, the newest first.</param>
    public byte[] Write(IReadOnlyList<(StoredDigest Stored, Digest Digest)> digests)
    {
        var updated = digests.Select(entry => entry.Stored.Compiled).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", language.Tag()),
            new XElement(Atom + "id", Id("urn:devzone:summaries")),
            new XElement(Atom + "title", DigestForms.NameOf(language)),
            new XElement(Atom + "updated", Time(updated)),
            new XElement(Atom + "author", new XElement(Atom + "name", "DevZoneFunctions")),
            Link(address, "self", "application/atom+xml"),
            Link("/", "alternate", "text/html"),
            digests.Select(entry => Entry(entry.Stored, entry.Digest))
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

    private XElement Entry(StoredDigest stored, Digest digest) =>
        new(
            Atom + "entry",
            new XElement(Atom + "id", Id($"urn:devzone:summary:{stored.Week}")),
            new XElement(Atom + "title", DigestForms.TitleOf(stored.Week, language)),
            new XElement(Atom + "updated", Time(stored.Compiled)),
            new XElement(Atom + "published", Time(Published(stored.Week))),
            Link($"/api/summaries/{stored.Week}?format=html&lang={language.Tag()}", "alternate", "text/html"),
            // A fragment: what an entry holds is shown within the reader's own document (RFC 4287, 4.1.3.3).
            new XElement(Atom + "content", new XAttribute("type", "html"), DigestForms.RenderFragment(digest, style))
        );

    private string Id(string chinese) => language == DigestLanguage.Chinese ? chinese : $"{chinese}:{language.Tag()}";

    // The Monday after the week, 08:00 in Beijing.
    private static DateTimeOffset Published(IsoWeek week) => new(week.Monday.AddDays(7), new TimeOnly(8, 0), Beijing.Offset);

    private XElement Link(string path, string relation, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", new Uri(site, path)));

    // With fractions: two digests compiled within a second must not carry the same time.
    private static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}
