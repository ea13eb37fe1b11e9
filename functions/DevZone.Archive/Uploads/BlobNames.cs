namespace DevZone.Archive.Uploads;

/// <summary>Which names an upload may have.</summary>
public static class BlobNames
{
    /// <summary>Most UTF-16 units of a blob's name.</summary>
    public const int MaxLength = 1024;

    /// <summary>
    /// Whether a blob of this name can be reached and listed. A listing is XML 1.0: one name with U+0001, U+FFFE or half a
    /// surrogate pair in it makes every later listing of the container fail, so such a name must never get there.
    /// </summary>
    /// <param name="name">The name.</param>
    public static bool IsListable(string? name) => Problem(name) is null;

    /// <summary>Says what is wrong with a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>A sentence for a person, or null when the name is good.</returns>
    public static string? Problem(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "The name is empty.";
        }
        if (name.Length > MaxLength)
        {
            return $"The name has {name.Length} characters; {MaxLength} is the most.";
        }
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]))
            {
                i++;
            }
            else if (char.IsControl(name[i]) || char.IsSurrogate(name[i]) || name[i] is '\uFFFE' or '\uFFFF')
            {
                return $"The name holds U+{(int)name[i]:X4}, which no listing of the container can carry.";
            }
        }
        if (name.Contains('\\', StringComparison.Ordinal))
        {
            return "The name holds a backslash, which a URL's path turns into a slash.";
        }
        // A URL's path loses its segments "." and "..", and Azure drops dots and slashes at the end: the blob would get another name.
        if (name[^1] is '.' or '/' || name[0] == '/' || name.Split('/').Any(segment => segment is "." or ".."))
        {
            return "The name begins or ends with a slash, ends with a dot, or has a path segment '.' or '..'.";
        }
        return null;
    }
}
