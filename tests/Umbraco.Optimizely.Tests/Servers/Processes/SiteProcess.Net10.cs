using System.Diagnostics;
using System.Net;
using System.Reflection;
using System.Text.Json;
using TestSite.Host.Security;
using TestSite.Host.Users;
using Umbraco.Optimizely.Tests.Http;

namespace Umbraco.Optimizely.Tests.Servers.Processes;

/// <summary>One server of a site: the test site's program in a process of its own.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private const string Address = "Website";

    private readonly Process _process;
    private readonly List<string> _lines = [];
    private readonly TaskCompletionSource<Uri> _started = new();

    private SiteProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => _started.TrySetException(new InvalidOperationException($"The site did not start: {Output}"));
    }

    public HttpClient Admin { get; private set; } = null!;

    public HttpClient Visitor { get; private set; } = null!;

    public int Id => _process.Id;

    /// <summary>What the program has written.</summary>
    public string Output
    {
        get
        {
            lock (_lines)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<SiteProcess> StartAsync(params string[] arguments)
    {
        string program = typeof(SiteProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "TestSiteProgram").Value!;
        var start = new ProcessStartInfo("dotnet", [program, "--port", "0", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var site = new SiteProcess(new Process { StartInfo = start });
        site._process.Start();
        site._process.BeginOutputReadLine();
        site._process.BeginErrorReadLine();

        Uri address = await site._started.Task.WaitAsync(TimeSpan.FromMinutes(2), Cancel);
        site.Visitor = new HttpClient(new SocketsHttpHandler()) { BaseAddress = address };
        var cookies = new CookieContainer();
        site.Admin = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        await SignInClient.SignInAsync(site.Admin, cookies, DemoUsers.Admin.Email, DemoUsers.Password, Cancel);
        return site;
    }

    /// <summary>Calls the package's API as the administrator; it must succeed.</summary>
    public async Task<JsonElement> CallAsync(HttpMethod method, string path, object? body = null)
    {
        (int status, JsonElement answer) = await new AdminApi(Admin).CallAsync(method, path, body);
        Assert.True(status is 200 or 201, $"{method} {path}: {status} {answer.GetRawText()}\n{Output}");
        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        Admin?.Dispose();
        Visitor?.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_lines)
        {
            _lines.Add(line);
        }

        if (line.StartsWith(Address, StringComparison.Ordinal))
        {
            _started.TrySetResult(new Uri(line[Address.Length..].Trim()));
        }
    }
}
