using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Umbraco.Optimizely.Tests.Cores;

/// <summary>
/// The tests run on the lowest Core that the package supports. Those on a whole site run here once more, as compiled,
/// on the newest Core of the same major: in a copy of this folder that has the other assembly in its place.
/// </summary>
public sealed partial class NewestCoreTests
{
    private const string CoreFile = "Umbraco.Core.dll";

    // Sign-in, connecting, the snippet in pages, permissions, creating and running tests, notifications, own tables.
    private static readonly string[] Classes =
    [
        "*.Host.AuthenticationTests",
        "*.Host.CoreServiceTests",
        "*.Http.PermissionMatrixTests",
        "*.Connection.ConnectionHttpTests",
        "*.Experiments.WholeSiteTests",
        "*.Experiments.ExperimentNotificationTests",
        "*.Cores.CoreInUseTests",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WholeSite_OnTheNewestCore_PassesTheSameTests()
    {
        var folder = Prepare();
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(folder, Path.GetFileName(typeof(NewestCoreTests).Assembly.Location)));
        foreach (var name in Classes)
        {
            start.ArgumentList.Add("-class");
            start.ArgumentList.Add(name);
        }

        start.Environment[CoreInUseTests.Expected] = Metadata("NewestCoreVersion");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(Cancel);
        var errors = process.StandardError.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);

        Assert.True(process.ExitCode == 0, $"{await output}\n{await errors}");
        var total = Total().Match(await output);
        Assert.True(total.Success, await output);
        Assert.True(int.Parse(total.Groups["count"].Value, CultureInfo.InvariantCulture) > 40, await output);
    }

    private static string Prepare()
    {
        var source = AppContext.BaseDirectory;
        var target = Path.GetFullPath(Path.Combine(source, "..", "..", "NewestCore", new DirectoryInfo(source).Name));
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        File.Copy(Path.Combine(Metadata("NewestCoreFolder"), CoreFile), Path.Combine(target, CoreFile), overwrite: true);
        return target;
    }

    private static string Metadata(string key) => typeof(NewestCoreTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == key).Value!;

    [GeneratedRegex(@"Total: (?<count>\d+), Errors: 0, Failed: 0, Skipped: 0")]
    private static partial Regex Total();
}
