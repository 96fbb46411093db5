using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Storage;

/// <summary>The fields a project has from its first day.</summary>
internal static class ProjectBody
{
    public static JsonObject Create(long account, long id, string name, DateTimeOffset now) => new()
    {
        ["account_id"] = account,
        ["confidence_threshold"] = 0.9,
        ["created"] = JsonText.Time(now),
        ["id"] = id,
        ["is_classic"] = false,
        ["is_flags_enabled"] = false,
        ["last_modified"] = JsonText.Time(now),
        ["name"] = name,
        ["platform"] = "web",
        ["status"] = "active",
        ["web_snippet"] = new JsonObject
        {
            ["code_revision"] = 1,
            ["enable_force_variation"] = false,
            ["exclude_disabled_experiments"] = false,
            ["exclude_names"] = false,
            ["include_jquery"] = false,
            ["ip_anonymization"] = true,
            ["js_file_size"] = 63495,
            ["library"] = "none",
        },
    };
}
