using System.Globalization;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;
using Umbraco.Optimizely.Sandbox.Validation;

namespace Umbraco.Optimizely.Sandbox.Cdn;

/// <summary>The snippet file of a project: the client with the project's data in it.</summary>
internal sealed class CdnEndpoint(SandboxDatabase database, CallPipeline pipeline)
{
    private const string Token = "/*DATAFILE*/";

    private static readonly Dictionary<string, string> Headers = new()
    {
        ["Access-Control-Allow-Origin"] = "*",
        ["Cache-Control"] = "public, max-age=2",
        ["Timing-Allow-Origin"] = "*",
        ["X-Content-Type-Options"] = "nosniff",
    };

    private readonly string _client = string.Join('\n', EmbeddedText.Names("cdn/").Select(EmbeddedText.Read));

    public Task HandleAsync(HttpContext context) => pipeline.RunAsync(context, "cdn", () =>
    {
        var file = (string)context.Request.RouteValues["file"]!;
        var origin = $"{context.Request.Scheme}://{context.Request.Host}";
        var data = ProjectId(file) is { } id ? database.Run(db => Datafile.Create(new EntityStore(db), id, origin)) : null;
        return Task.FromResult(data is null
            ? new Answer(404, Text: "/* no such project */", ContentType: "text/javascript; charset=utf-8") { Headers = Headers }
            : new Answer(200, Text: Script(data.ToJsonString()), ContentType: "text/javascript; charset=utf-8") { Headers = Headers });
    });

    private string Script(string json) =>
        _client.Length == 0 ? $"window.optimizelyDatafile = {json};" : _client.Replace(Token, json, StringComparison.Ordinal);

    private static long? ProjectId(string file) =>
        file.EndsWith(".js", StringComparison.Ordinal) && long.TryParse(file[..^3], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
