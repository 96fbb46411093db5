using System.Diagnostics;

namespace Umbraco.Optimizely.Tests.Client;

/// <summary>The client's own tests and rules, so that one command runs everything. Once: they know no .NET framework.</summary>
public sealed class ClientScripts
{
    /// <summary>The build has checked the types against Umbraco 17's client; the test site has 18's.</summary>
    [Theory]
    [InlineData("test")]
    [InlineData("lint")]
    [InlineData("types", "../../TestSite/backoffice18")]
    public async Task NpmScript_Run_Succeeds(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            WorkingDirectory = ClientFolders.Sources,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("run");
        start.ArgumentList.Add(script);
        start.ArgumentList.Add("--");
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["NO_COLOR"] = "1";

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, $"npm run {script} ended with {process.ExitCode}:\n{await output}\n{await errors}");
    }
}
