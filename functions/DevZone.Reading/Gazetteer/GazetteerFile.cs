namespace DevZone.Reading.Gazetteer;

/// <summary>Reads the gazetteer's data files, which are embedded: fields separated by tabs, a record a line, comments after #.</summary>
internal static class GazetteerFile
{
    /// <summary>The records of a file. Fields that are missing at a line's end are empty.</summary>
    public static IEnumerable<string[]> Read(string resource, int fields)
    {
        using var stream =
            typeof(GazetteerFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var record = line.Split('\t');
            if (record.Length > fields)
            {
                throw new InvalidDataException($"{resource}: more than {fields} fields in “{line}”.");
            }

            Array.Resize(ref record, fields);
            yield return Array.ConvertAll(record, field => field ?? "");
        }
    }

    /// <summary>A file of one field.</summary>
    public static IEnumerable<string> ReadWords(string resource) => Read(resource, 1).Select(record => record[0]);
}
