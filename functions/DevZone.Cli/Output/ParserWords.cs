using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

namespace DevZone.Cli.Output;

/// <summary>Has the parser of the command line speak Chinese: the headings of a help page, and what it says of a misspelt command.</summary>
internal static class ParserWords
{
    private const string Language = "zh-Hans";

    /// <summary>Chooses Chinese for the whole process. English is what the parser speaks by itself.</summary>
    public static void SpeakChinese()
    {
        AssemblyLoadContext.Default.Resolving += Satellite;
        CultureInfo.CurrentUICulture = new CultureInfo(Language);
    }

    /// <summary>
    /// Without globalization data (<c>InvariantGlobalization</c>) the runtime writes the name of a culture in letters of its own, and a file
    /// system that minds their case does not find the folder.
    /// </summary>
    private static Assembly? Satellite(AssemblyLoadContext context, AssemblyName name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, Language, name.Name + ".dll");
        return Language.Equals(name.CultureName, StringComparison.OrdinalIgnoreCase) && File.Exists(path)
            ? context.LoadFromAssemblyPath(path)
            : null;
    }
}
