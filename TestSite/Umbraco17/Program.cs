using DemoSite;
using Umbraco.Cms.Core.Composing;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

// A database for each major: one that 18 has upgraded is lost to 17.
int major = typeof(IComposer).Assembly.GetName().Version!.Major;
builder.Configuration["ConnectionStrings:umbracoDbDSN"] =
    $"Data Source=|DataDirectory|/Umbraco{major}.sqlite.db;Cache=Shared;Foreign Keys=True;Pooling=True";
await using DemoSandbox? sandbox = await DemoSandbox.StartAsync(builder);

builder.CreateUmbracoBuilder()
    .AddBackOffice()
    .AddWebsite()
    .AddComposers()
    .Build();

WebApplication app = builder.Build();

await app.BootUmbracoAsync();

app.UseUmbraco()
    .WithMiddleware(u =>
    {
        u.UseBackOffice();
        u.UseWebsite();
    })
    .WithEndpoints(u =>
    {
        u.UseBackOfficeEndpoints();
        u.UseWebsiteEndpoints();
    });

await app.RunAsync();
