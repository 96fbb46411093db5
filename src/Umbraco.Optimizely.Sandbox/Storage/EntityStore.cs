using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace Umbraco.Optimizely.Sandbox.Storage;

/// <summary>Reads and writes resources within one transaction.</summary>
internal sealed class EntityStore(DbSession db)
{
    private const string Columns = "id, kind, account_id, project_id, parent_id, key, body, live, has_draft";

    // New ids have 16 digits and stay below 2^53; the step keeps them from looking like a sequence.
    private const long FirstId = 4_508_690_657_570_001;
    private const long IdStep = 1_234_567_891;

    public long NextId() => FirstId + (Next("id") * IdStep);

    public long Next(string counter)
    {
        db.Execute("INSERT INTO counter(name, value) VALUES($n, 1) ON CONFLICT(name) DO UPDATE SET value = value + 1", ("$n", counter));
        return db.Scalar<long>("SELECT value FROM counter WHERE name = $n", ("$n", counter));
    }

    public Entity? Find(string kind, long id) =>
        db.Query($"SELECT {Columns} FROM entity WHERE id = $id AND kind = $kind", Read, ("$id", id), ("$kind", kind)).FirstOrDefault();

    public Entity? FindByKey(long projectId, string key) => db.Query(
        $"SELECT {Columns} FROM entity WHERE kind IN ('page', 'event') AND project_id = $p AND key = $key LIMIT 1",
        Read, ("$p", projectId), ("$key", key)).FirstOrDefault();

    public List<Entity> InAccount(string kind, long accountId) => db.Query(
        $"SELECT {Columns} FROM entity WHERE kind = $kind AND account_id = $a ORDER BY seq", Read, ("$kind", kind), ("$a", accountId));

    public List<Entity> InProject(string kind, long projectId) => db.Query(
        $"SELECT {Columns} FROM entity WHERE kind = $kind AND project_id = $p ORDER BY seq", Read, ("$kind", kind), ("$p", projectId));

    public List<Entity> All(string kind) =>
        db.Query($"SELECT {Columns} FROM entity WHERE kind = $kind ORDER BY seq", Read, ("$kind", kind));

    public void Save(Entity entity) => db.Execute(
        """
        INSERT INTO entity(id, kind, account_id, project_id, parent_id, key, body, live, has_draft, seq)
        VALUES($id, $kind, $a, $p, $parent, $key, $body, $live, $draft, (SELECT coalesce(max(seq), 0) + 1 FROM entity))
        ON CONFLICT(id) DO UPDATE SET parent_id = $parent, key = $key, body = $body, live = $live, has_draft = $draft
        """,
        ("$id", entity.Id), ("$kind", entity.Kind), ("$a", entity.AccountId), ("$p", entity.ProjectId), ("$parent", entity.ParentId),
        ("$key", entity.Key), ("$body", entity.Body.ToJsonString()), ("$live", entity.Live?.ToJsonString()), ("$draft", entity.HasDraft ? 1 : 0));

    private static Entity Read(SqliteDataReader reader) => new(
        reader.GetInt64(0), reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3),
        reader.IsDBNull(4) ? null : reader.GetInt64(4), reader.IsDBNull(5) ? null : reader.GetString(5),
        JsonNode.Parse(reader.GetString(6))!.AsObject(), reader.IsDBNull(7) ? null : JsonNode.Parse(reader.GetString(7))!.AsObject(),
        reader.GetInt64(8) != 0);
}
