namespace DevZone.Cli.Commands;

/// <summary>Files that were handed in on the command line.</summary>
internal static class InputFile
{
    /// <summary>The bytes of a file.</summary>
    /// <exception cref="BadInputException">There is no such file, or it may not be read.</exception>
    public static async Task<byte[]> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        if (Directory.Exists(file.FullName))
        {
            throw new BadInputException($"{file} is a folder; name a file in it.");
        }

        if (!file.Exists)
        {
            throw new BadInputException($"There is no file {file}.");
        }

        try
        {
            return await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new BadInputException($"{file} cannot be read: {error.Message}", error);
        }
    }
}
