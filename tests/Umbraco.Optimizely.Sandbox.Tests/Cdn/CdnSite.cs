using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

/// <summary>Serves the pages of every scenario, its snippet, and takes its events; the host name tells which.</summary>
internal sealed class CdnSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Scenario> _scenarios = new();

    private CdnSite(WebApplication app) => _app = app;

    public int Port { get; private set; }

    public static async Task<CdnSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var site = new CdnSite(app);
        app.Run(site.AnswerAsync);
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        site.Port = new Uri(addresses.Addresses.First()).Port;
        return site;
    }

    public Scenario Add(string host, Datafile datafile) => _scenarios[host] = new Scenario(host, datafile);

    private async Task AnswerAsync(HttpContext context)
    {
        // Subdomains belong to the scenario of their parent.
        var host = string.Join('.', context.Request.Host.Host.Split('.').TakeLast(2));
        if (!_scenarios.TryGetValue(host, out var scenario))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        switch (context.Request.Path.Value)
        {
            case "/js/project.js":
                context.Response.ContentType = "text/javascript; charset=utf-8";
                await context.Response.WriteAsync(scenario.Script);
                break;
            case "/v1/events":
                using (var reader = new StreamReader(context.Request.Body))
                {
                    context.Response.StatusCode = scenario.Receive(await reader.ReadToEndAsync());
                }

                break;
            default:
                await scenario.WritePageAsync(context.Response);
                break;
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
