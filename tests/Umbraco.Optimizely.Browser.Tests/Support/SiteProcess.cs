using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Umbraco.Optimizely.Browser.Tests.Support;

/// <summary>The test site for one version of Umbraco as <c>dotnet run --project TestSite</c> starts it, with its sandbox, on free ports.</summary>
internal sealed partial class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromMinutes(2);

    // As they are built, from the folder of the test site.
    private static readonly Dictionary<int, string> Programs = new()
    {
        [17] = "bin/{0}/net10.0/TestSite.dll",
        [18] = "Host18/bin/{0}/net10.0/TestSite.Umbraco18.dll",
    };

    private readonly Process _process;

    private SiteProcess(Process process, Uri site, Uri sandbox)
    {
        _process = process;
        Site = site;
        Sandbox = sandbox;
    }

    public Uri Site { get; }

    public Uri Sandbox { get; }

    public static async Task<SiteProcess> StartAsync(int umbraco, string data)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Program(umbraco), "--umbraco", $"{umbraco}", "--port", "0", "--sandbox-port", "0", "--data", data },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = new StringBuilder();
        var isUp = new TaskCompletionSource();
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await Task.WhenAny(isUp.Task, process.WaitForExitAsync()).WaitAsync(StartTime, TestContext.Current.CancellationToken);
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        var welcome = said.ToString();
        return Addresses().Match(welcome) is { Success: true } found
            ? new SiteProcess(process, new Uri(found.Groups["site"].Value), new Uri(found.Groups["sandbox"].Value))
            : throw new InvalidOperationException($"The test site of Umbraco {umbraco} did not start:\n{welcome}");

        void Hear(string? line)
        {
            lock (said)
            {
                said.AppendLine(line);
            }

            // The last line of the welcome.
            if (line?.StartsWith("Ctrl+C", StringComparison.Ordinal) == true)
            {
                isUp.TrySetResult();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private static string Program(int umbraco) =>
        Path.Combine(Repository.Root, "TestSite", string.Format(System.Globalization.CultureInfo.InvariantCulture, Programs[umbraco], Repository.Configuration));

    [GeneratedRegex(@"Website\s+(?<site>http\S+).*Optimizely\s+(?<sandbox>http\S+)", RegexOptions.Singleline)]
    private static partial Regex Addresses();
}
