using System.Reflection;
using System.Text.Json;
using InstalledSite;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Umbraco.Cms.Core.Models.PublishedContent;

// Starts, asks itself what a visitor and the back office would ask, and prints the answers.
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddSingleton<IVariationContextAccessor, NoVariation>();

string[] parts = [];
builder.Services.AddControllersWithViews().ConfigureApplicationPartManager(manager =>
{
    parts = [.. manager.ApplicationParts.OfType<AssemblyPart>().Select(part => part.Name)];

    // The routes of its controllers hold a token that only Umbraco replaces.
    foreach (ApplicationPart part in manager.ApplicationParts.Where(part => part.Name == "Umbraco.Optimizely").ToArray())
    {
        manager.ApplicationParts.Remove(part);
    }
});

await using WebApplication site = builder.Build();
site.UseStaticFiles();
site.MapDefaultControllerRoute();
await site.StartAsync();

Uri address = new(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
using var client = new HttpClient { BaseAddress = address };
var package = Assembly.Load("Umbraco.Optimizely");

Console.WriteLine(JsonSerializer.Serialize(new
{
    parts,
    page = await client.GetStringAsync("/"),
    manifest = await client.GetStringAsync("/App_Plugins/UmbracoOptimizely/umbraco-package.json"),
    types = package.GetTypes().Length,
    clients = Assembly.Load("Umbraco.Optimizely.Api").GetTypes().Length,
    danish = package.GetSatelliteAssembly(new System.Globalization.CultureInfo("da")).GetManifestResourceNames().Length,
}));
