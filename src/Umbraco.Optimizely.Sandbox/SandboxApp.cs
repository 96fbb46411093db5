using System.Net;
using Umbraco.Optimizely.Sandbox.Cdn;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Sandbox.Events;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.OAuth;
using Umbraco.Optimizely.Sandbox.Rest;
using Umbraco.Optimizely.Sandbox.Results;
using Umbraco.Optimizely.Sandbox.Start;
using Umbraco.Optimizely.Sandbox.Storage;
using Umbraco.Optimizely.Sandbox.Validation;

namespace Umbraco.Optimizely.Sandbox;

/// <summary>Puts the parts together.</summary>
internal static class SandboxApp
{
    public static WebApplication Build(SandboxOptions options)
    {
        // Empty: no settings files or environment of the program that hosts the sandbox.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            if (options.Port == 0)
            {
                kestrel.Listen(IPAddress.Loopback, 0);
            }
            else
            {
                kestrel.ListenLocalhost(options.Port);
            }
        });
        builder.Services.AddRoutingCore();
        AddServices(builder.Services, options);
        var app = builder.Build();
        var clock = app.Services.GetRequiredService<SandboxClock>();
        app.Services.GetRequiredService<SandboxDatabase>().Run(db => Seed.Apply(db, options.ProjectCount, clock.GetUtcNow()));
        Map(app, options);
        return app;
    }

    private static void AddServices(IServiceCollection services, SandboxOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(new SandboxClock(options.TimeProvider));
        services.AddSingleton<TimeProvider>(s => s.GetRequiredService<SandboxClock>());
        services.AddSingleton(_ => new SandboxDatabase(options.DatabasePath));
        services.AddSingleton<FaultQueue>();
        services.AddSingleton<CallLog>();
        services.AddSingleton<CallPipeline>();
        services.AddSingleton(new RedirectRules(options.SiteOrigins));
        services.AddSingleton<AuthorizeEndpoint>();
        services.AddSingleton<TokenEndpoint>();
        services.AddSingleton(new RequestValidator(OperationCatalog.Load(), SchemaCatalog.Load()));
        services.AddSingleton<IOperationSet, ProjectOperations>();
        services.AddSingleton<IOperationSet, PageOperations>();
        services.AddSingleton<IOperationSet, EventOperations>();
        services.AddSingleton<IOperationSet, ExperimentOperations>();
        services.AddSingleton<IOperationSet, AudienceOperations>();
        services.AddSingleton<IOperationSet, AttributeOperations>();
        services.AddSingleton<IOperationSet, ListAttributeOperations>();
        services.AddSingleton<IOperationSet, ChangeHistoryOperations>();
        services.AddSingleton<IOperationSet, MeOperations>();
        services.AddSingleton<IOperationSet, ResultsOperations>();
        services.AddSingleton<RestEndpoint>();
        services.AddSingleton<EventsEndpoint>();
        services.AddSingleton<CdnEndpoint>();
        services.AddSingleton<StartEndpoint>();
        services.AddSingleton(s => new SandboxControl(
            s.GetRequiredService<SandboxDatabase>(), s.GetRequiredService<SandboxClock>(), s.GetRequiredService<FaultQueue>(),
            s.GetRequiredService<CallLog>(), options));
    }

    private static void Map(WebApplication app, SandboxOptions options)
    {
        var services = app.Services;
        app.MapGet("/", services.GetRequiredService<StartEndpoint>().HandleAsync);
        var authorize = services.GetRequiredService<AuthorizeEndpoint>();
        app.MapGet("/oauth2/authorize", authorize.ShowAsync);
        app.MapPost("/oauth2/authorize", authorize.AnswerAsync);
        app.MapPost("/oauth2/token", services.GetRequiredService<TokenEndpoint>().HandleAsync);
        app.Map("/v2/{**path}", services.GetRequiredService<RestEndpoint>().HandleAsync);
        var events = services.GetRequiredService<EventsEndpoint>();
        app.MapPost("/v1/events", events.ReceiveAsync);
        app.MapMethods("/v1/events", ["OPTIONS"], EventsEndpoint.PreflightAsync);
        app.MapGet("/js/{file}", services.GetRequiredService<CdnEndpoint>().HandleAsync);
        if (options.EnableControl)
        {
            ControlEndpoints.Map(app, services.GetRequiredService<SandboxControl>());
        }
    }
}
