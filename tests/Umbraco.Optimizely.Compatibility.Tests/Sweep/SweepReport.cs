using System.Text.Json;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Sweep;

/// <summary>What the sweep of one assembly over one version of the Core found.</summary>
internal sealed record SweepReport(string Core, int Methods, int References, IReadOnlyList<string> Broken, IReadOnlyList<string> Skipped)
{
    /// <summary>Runs the sweep in a process of its own: a process holds one Core.</summary>
    public static async Task<SweepReport> RunAsync(string assembly, string framework, string siteFolder, CancellationToken cancellationToken)
    {
        string program = Path.Combine(Repository.Output("tests/Compatibility/Sweep", framework), "Sweep.dll");
        string json = await Command.RunAsync("dotnet", Repository.Root, [program, assembly, siteFolder], cancellationToken);

        return JsonSerializer.Deserialize<SweepReport>(json, JsonSerializerOptions.Web)!;
    }
}
