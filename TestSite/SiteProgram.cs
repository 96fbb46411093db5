using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using TestSite.Host;
using Umbraco.Cms.Core.Composing;

namespace TestSite;

/// <summary>The test site is one program for each version of Umbraco: this one, and others that it can start in its place.</summary>
internal static class SiteProgram
{
    // The projects of the others, in the folder of this one.
    private static readonly Dictionary<int, string> Projects = new()
    {
        [13] = "Legacy/TestSite.Legacy.csproj",
        [17] = "TestSite.csproj",
        [18] = "Host18/TestSite.Umbraco18.csproj",
    };

    /// <summary>The versions that there are.</summary>
    public static IReadOnlyCollection<int> Versions => Projects.Keys;

    /// <summary>The version whose Core this program was built with.</summary>
    public static int Own { get; } = typeof(IComposer).Assembly.GetName().Version!.Major;

    /// <summary>The folder of the sources: the database and the clients are there, wherever the program is started from.</summary>
    public static string Folder => Metadata("ProjectFolder");

    /// <summary>The folder with this program's version of the back-office client.</summary>
    public static string BackofficeFolder => Metadata("BackofficeFolder");

    /// <summary>Builds the program of another version where that has not been done, and runs it until it ends.</summary>
    /// <exception cref="TestSiteException">There is no .NET SDK to do it with.</exception>
    public static async Task<int> RunAsync(int version, IEnumerable<string> args)
    {
        using var process = Start(["run", "--project", Path.Combine(Folder, Projects[version]), "--", .. args]);

        // Ctrl+C reaches both; a signal to this program alone ends the other too.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
        {
            context.Cancel = true;
            process.Kill(entireProcessTree: true);
        });
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start("dotnet", arguments);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new TestSiteException("Another version is built first, which takes the .NET SDK: 'dotnet' was not found.", e);
        }
    }

    private static string Metadata(string key) => typeof(SiteProgram).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == key).Value!;
}
