namespace DevZone.Archive.Uploads;

/// <summary>Where an upload stands. Every upload comes to one of the states from <see cref="Ready"/> on.</summary>
public enum UploadState
{
    /// <summary>It lies in the container and waits.</summary>
    Received,

    /// <summary>Somebody reads it, or was reading it when the process ended.</summary>
    Reading,

    /// <summary>Its issue can be queried, and this upload is the one that stands for it.</summary>
    Ready,

    /// <summary>It was read, and another upload of the same issue stands: a PDF before a text, else the newest.</summary>
    Superseded,

    /// <summary>It cannot be read as an issue; code and reason say why.</summary>
    Rejected,

    /// <summary>Every attempt ended in an error; code and reason say which.</summary>
    Failed,

    /// <summary>Its blob was deleted, and what came from it was taken back. The original's bytes are kept.</summary>
    Deleted,
}
