using System.Text;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>API names of pages and events: one set per project, an archived one stays used.</summary>
internal static class Keys
{
    public static void EnsureFree(EntityStore store, long projectId, string key, long? except = null)
    {
        if (store.FindByKey(projectId, key) is { } other && other.Id != except)
        {
            throw ApiProblem.BadRequest($"The key {key} is already in use (id: {other.Id})");
        }
    }

    /// <summary>A free key made from a name, as the service makes one: <c>{project_id}_{slug}</c>.</summary>
    public static string Create(EntityStore store, long projectId, string name, string prefix = "")
    {
        var slug = Slug(name);
        var root = $"{projectId}_{prefix}{slug}";
        root = root.Length > 56 ? root[..56] : root;
        var key = root;
        for (var i = 2; store.FindByKey(projectId, key) is not null; i++)
        {
            key = $"{root}_{i}";
        }

        return key;
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (slug.Length > 0 && slug[^1] != '_')
            {
                slug.Append('_');
            }
        }

        var text = slug.ToString().Trim('_');
        return text.Length == 0 ? "page" : text;
    }
}
