using System.Diagnostics;

namespace Umbraco.Optimizely.Testing;

/// <summary>Finds the Chromium that the browser tests drive, and installs Debian's where that is possible.</summary>
internal static class ChromiumLocator
{
    private const string PathVariable = "CHROMIUM_PATH";

    /// <summary>Arguments that keep the browser quiet and let it run as root in a container.</summary>
    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] UsualPaths =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private static readonly string[] DownloadedNames =
        ["chrome-linux/chrome", "chrome-linux64/chrome", "chrome-mac/Chromium.app/Contents/MacOS/Chromium", "chrome-win/chrome.exe"];

    /// <summary>The path of the executable: CHROMIUM_PATH, a usual place, a Playwright download, or Debian's package.</summary>
    /// <exception cref="InvalidOperationException">There is none and none can be installed.</exception>
    public static async Task<string> FindAsync(CancellationToken cancellationToken)
    {
        var named = Environment.GetEnvironmentVariable(PathVariable);
        if (!string.IsNullOrEmpty(named))
        {
            return File.Exists(named)
                ? named
                : throw new InvalidOperationException($"{PathVariable} names {named}, which does not exist.");
        }

        return FindInstalled() ?? await InstallAsync(cancellationToken)
            ?? throw new InvalidOperationException(
                $"The browser tests need Chromium: install it (apt-get install chromium) or set {PathVariable} to its executable.");
    }

    private static string? FindInstalled() => UsualPaths.Concat(Downloads()).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Downloads()
    {
        var folder = Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH");
        if (string.IsNullOrEmpty(folder))
        {
            folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "ms-playwright");
        }

        return Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder, "chromium-*").OrderDescending(StringComparer.Ordinal)
                .SelectMany(version => DownloadedNames.Select(name => Path.Combine(version, name)))
            : [];
    }

    private static async Task<string?> InstallAsync(CancellationToken cancellationToken)
    {
        if (!Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get"))
        {
            return null;
        }

        // A second test program may be installing at the same time: wait for its lock.
        string[] lockWait = ["-o", "DPkg::Lock::Timeout=300"];
        await RunAsync(["update", .. lockWait], cancellationToken);
        await RunAsync(["install", "-y", "--no-install-recommends", .. lockWait, "chromium"], cancellationToken);
        return FindInstalled();
    }

    private static async Task RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("/usr/bin/apt-get", arguments);
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("apt-get cannot be started.");
        await process.WaitForExitAsync(cancellationToken);
    }
}
