using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Counts the versions of a project's snippet file.</summary>
internal static class Revisions
{
    /// <summary>Call when something that the file carries has changed.</summary>
    public static void Bump(EntityStore store, long projectId)
    {
        if (store.Find(EntityKind.Project, projectId) is { } project && project.Body["web_snippet"] is JsonObject snippet)
        {
            snippet["code_revision"] = (snippet.Long("code_revision") ?? 0) + 1;
            store.Save(project);
        }
    }
}
