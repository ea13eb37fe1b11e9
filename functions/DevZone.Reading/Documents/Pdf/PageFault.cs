namespace DevZone.Reading.Documents.Pdf;

/// <summary>What keeps a page's text from being taken as it is.</summary>
internal enum PageFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There is none, nor anything else.</summary>
    Empty,

    /// <summary>There is none: the page is a picture, or its letters are drawn as shapes.</summary>
    Picture,

    /// <summary>The page is a picture with a few letters over it.</summary>
    PictureWithLetters,

    /// <summary>It does not say what is printed.</summary>
    Garbled,
}
