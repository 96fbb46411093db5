using System.Net;
using System.Net.Sockets;
using TestSite;

namespace Umbraco.Optimizely.Browser.Tests;

/// <summary>What keeps the test site from starting is said in one sentence, and the program ends with 1.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("testsite-start-");

    [Theory]
    [InlineData("--port")]
    [InlineData("--sandbox-port")]
    public async Task Start_PortIsTaken_NamesThePortAndTheOption(string option)
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        string[] other = option == "--port" ? ["--sandbox-port", "0"] : ["--port", "0"];

        var problem = await RefusalAsync([option, $"{port}", .. other]);

        Assert.Equal($"Port {port} is taken: choose another with {option}.", problem);
    }

    [Theory]
    [InlineData("site.db")]
    [InlineData("sandbox.db")]
    public async Task Start_DatabaseIsOfSomethingElse_SaysWhichAndWhatToDo(string file)
    {
        var path = Path.Combine(_data.FullName, file);
        await File.WriteAllTextAsync(path, new string('x', 5000), TestContext.Current.CancellationToken);

        var problem = await RefusalAsync(["--port", "0", "--sandbox-port", "0"]);

        Assert.StartsWith(path, problem, StringComparison.Ordinal);
        Assert.EndsWith("start with --reset.", problem, StringComparison.Ordinal);
        Assert.Single(problem.Split('\n'));
    }

    public void Dispose() => _data.Delete(recursive: true);

    private async Task<string> RefusalAsync(string[] options)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exit = await TestSiteProgram.RunAsync([.. options, "--data", _data.FullName], output, error);

        Assert.Equal((1, string.Empty), (exit, output.ToString()));
        return error.ToString().TrimEnd();
    }
}
