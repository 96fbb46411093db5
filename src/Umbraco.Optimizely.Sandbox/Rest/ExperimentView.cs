using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>An experiment as it is answered: with preview links, and with a file address in place of asynchronous code.</summary>
internal static partial class ExperimentView
{
    public static JsonObject Create(EntityStore store, Entity experiment)
    {
        var view = experiment.Body.DeepClone().AsObject();
        var audiences = string.Join(',', AudienceId().Matches(view.Text("audience_conditions") ?? "").Select(m => m.Groups[1].Value));
        foreach (var variation in view.Objects("variations"))
        {
            foreach (var action in variation.Objects("actions"))
            {
                if (action.Long("page_id") is { } pageId && store.Find(EntityKind.Page, pageId) is { } page)
                {
                    action["share_link"] = ShareLink(page, experiment, variation, audiences);
                }

                Hide(action.Objects("changes"));
            }
        }

        Hide(view.Objects("changes"));
        return view;
    }

    /// <summary>The token of preview links; the same for a project every time.</summary>
    public static string PreviewToken(long projectId) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"sandbox preview of {projectId}"))).ToLowerInvariant();

    private static string ShareLink(Entity page, Entity experiment, JsonObject variation, string audiences)
    {
        var editUrl = page.Body.Text("edit_url")!;
        var separator = editUrl.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return $"{editUrl}{separator}optimizely_token={PreviewToken(page.ProjectId)}&optimizely_x={variation.Long("variation_id")}"
            + $"&optimizely_x_audiences={audiences}&optimizely_preview_layer_ids={experiment.Body.Long("campaign_id")}"
            + $"&optimizely_snippet=s3-{page.ProjectId}";
    }

    private static void Hide(IEnumerable<JsonObject> changes)
    {
        foreach (var change in changes.Where(c => c.Flag("async") && c.Text("type") == "custom_code"))
        {
            change.Remove("value");
            change["src"] = $"/async/{change.Text("id")}.js";
        }
    }

    [GeneratedRegex("\"audience_id\"\\s*:\\s*(\\d+)")]
    private static partial Regex AudienceId();
}
