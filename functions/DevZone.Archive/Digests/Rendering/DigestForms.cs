using DevZone.Archive.Identity;

namespace DevZone.Archive.Digests.Rendering;

/// <summary>The forms of a digest that people read; as data it is <see cref="DigestJson"/>.</summary>
public enum DigestForm
{
    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>An HTML document, for a browser and for mail.</summary>
    Html,

    /// <summary>Plain text.</summary>
    Text,
}

/// <summary>Writes digests in the forms that people read.</summary>
public static class DigestForms
{
    /// <summary>A digest in one form; equal for equal digests.</summary>
    /// <param name="digest">The digest.</param>
    /// <param name="form">The form.</param>
    /// <param name="style">In what words, with which links.</param>
    public static string Render(Digest digest, DigestForm form, DigestStyle style)
    {
        var page = DigestPageWriter.Write(digest, Wording.Of(style.Language));
        return form switch
        {
            DigestForm.Markdown => DigestMarkdown.Render(page, style.Links),
            DigestForm.Html => DigestHtml.Render(page, style.Links),
            _ => DigestText.Render(page, style.Links),
        };
    }

    /// <summary>What stands in the body of the HTML document, for places that have a document of their own, such as a feed.</summary>
    /// <param name="digest">The digest.</param>
    /// <param name="style">In what words, with which links.</param>
    public static string RenderFragment(Digest digest, DigestStyle style) =>
        DigestHtml.RenderFragment(DigestPageWriter.Write(digest, Wording.Of(style.Language)), style.Links);

    /// <summary>What the digest of a week is called: a mail's subject, an entry's title.</summary>
    /// <param name="week">The week.</param>
    /// <param name="language">The language.</param>
    public static string TitleOf(IsoWeek week, DigestLanguage language) => Wording.Of(language).Title(week);

    /// <summary>What the digests together are called.</summary>
    /// <param name="language">The language.</param>
    public static string NameOf(DigestLanguage language) => Wording.Of(language).Name;
}
