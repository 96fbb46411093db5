using System.Text.Encodings.Web;
using System.Text.Json;

namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

/// <summary>A project as the snippet carries it; a test says only what it is about.</summary>
internal sealed record Datafile
{
    // As raw as JSON can be: the client must not depend on more escaping than a script needs.
    private static readonly JsonSerializerOptions Raw =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IReadOnlyList<object> Pages { get; init; } = [Page()];

    public IReadOnlyList<object> Events { get; init; } = [];

    public IReadOnlyList<object> Audiences { get; init; } = [];

    public IReadOnlyList<object> Attributes { get; init; } = [];

    public IReadOnlyList<object> Lists { get; init; } = [];

    public IReadOnlyList<object> Campaigns { get; init; } = [];

    public object Settings { get; init; } = new { enableForceVariation = false, excludeNames = false };

    public string ProjectJavascript { get; init; } = "";

    /// <summary>Page 1, campaign 5, experiment 6: original 70 and alternative 71, which everyone gets.</summary>
    public static Datafile Changing(params object[] changes) => new() { Campaigns = [Campaign(changes)] };

    public static object Page(
        string id = "1", string activation = "immediate", string? code = null, object? conditions = null) => new
        {
            id,
            apiName = "page_" + id,
            name = "Page " + id,
            category = "other",
            conditions = conditions ?? Array.Empty<object>(),
            activationType = activation,
            activationCode = code,
        };

    public static object Url(string match, string value) =>
        new object[] { "and", new object[] { "or", new { type = "url", match_type = match, value } } };

    public static object Campaign(
        object[] changes, int original = 0, int alternative = 10000, string status = "running", int holdback = 0,
        object? audience = null, string pageId = "1") => new
        {
            id = "5",
            name = "Headline test",
            pageIds = new[] { pageId },
            holdback,
            audienceConditions = audience ?? "everyone",
            experiments = new[]
            {
                new
                {
                    id = "6",
                    name = "Headline test",
                    status,
                    variations = new[]
                    {
                        Variation("70", "Original", original, pageId, []),
                        Variation("71", "Headline B", alternative, pageId, changes),
                    },
                },
            },
        };

    public static object Variation(string id, string name, int weight, string pageId, object[] changes) =>
        new { id, name, weight, actions = new[] { new { pageId, changes } } };

    public static object Code(string value) => new { id = Guid.NewGuid(), type = "custom_code", value };

    public static object Text(string text, string selector = "h1") =>
        new { id = Guid.NewGuid(), type = "attribute", selector, attributes = new { text } };

    public string ToScript() => JsonSerializer.Serialize(
        new
        {
            accountId = "21014920000",
            projectId = "21014920001",
            snippetId = "21014920001",
            revision = "12",
            clientName = "sandbox",
            clientVersion = "0.1.0",
            eventsUrl = "/v1/events",
            anonymizeIp = true,
            settings = Settings,
            pages = Pages,
            events = Events,
            audiences = Audiences,
            attributes = Attributes,
            lists = Lists,
            campaigns = Campaigns,
            projectJavascript = ProjectJavascript,
        },
        Raw);
}
