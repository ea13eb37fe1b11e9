using System.Runtime.InteropServices;

namespace DevZone.Reader.Pool;

/// <summary>Finds the <c>dotnet</c> that runs the child: the one that runs this process, whatever this process is called.</summary>
internal static class DotnetHost
{
    private static readonly string FileName = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    /// <summary>Full path of the host, or its bare name where only the PATH can know it (a self-contained app).</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        if (Environment.ProcessPath is { } own && System.IO.Path.GetFileName(own) == FileName)
        {
            return own;
        }
        // The runtime lies in <root>/shared/Microsoft.NETCore.App/<version>/, the host in <root>.
        var beside = System.IO.Path.GetFullPath(
            System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", FileName)
        );
        return File.Exists(beside) ? beside : FileName;
    }
}
