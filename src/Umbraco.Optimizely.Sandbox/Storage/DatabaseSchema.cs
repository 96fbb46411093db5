namespace Umbraco.Optimizely.Sandbox.Storage;

/// <summary>The tables. Resources are kept as the JSON they are answered as; counts as sums per five minutes.</summary>
internal static class DatabaseSchema
{
    public static readonly string[] Tables =
        ["entity", "token", "oauth_code", "counter", "change_log", "decision", "event_log", "conversion", "reach_bucket", "metric_bucket"];

    public const string Create = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        CREATE TABLE IF NOT EXISTS entity(
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, account_id INTEGER NOT NULL, project_id INTEGER NOT NULL, parent_id INTEGER,
            key TEXT, body TEXT NOT NULL, live TEXT, has_draft INTEGER NOT NULL DEFAULT 0, seq INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS entity_by_project ON entity(kind, project_id, seq);
        CREATE INDEX IF NOT EXISTS entity_by_key ON entity(account_id, key);
        CREATE TABLE IF NOT EXISTS token(
            value TEXT PRIMARY KEY, kind TEXT NOT NULL, account_id INTEGER NOT NULL, client_id TEXT, role TEXT NOT NULL,
            expires_at INTEGER, revoked INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE IF NOT EXISTS oauth_code(
            value TEXT PRIMARY KEY, account_id INTEGER NOT NULL, client_id TEXT NOT NULL, redirect_uri TEXT NOT NULL,
            expires_at INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE IF NOT EXISTS counter(name TEXT PRIMARY KEY, value INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS change_log(id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS change_log_by_project ON change_log(project_id, id);
        CREATE TABLE IF NOT EXISTS decision(
            visitor_id TEXT NOT NULL, experiment_id INTEGER NOT NULL, variation_id INTEGER NOT NULL, at INTEGER NOT NULL,
            attributes TEXT, PRIMARY KEY(visitor_id, experiment_id)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS event_log(
            uuid TEXT PRIMARY KEY, account_id INTEGER NOT NULL, visitor_id TEXT NOT NULL, event_id INTEGER NOT NULL, at INTEGER NOT NULL,
            revenue REAL, value REAL, joins INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS event_log_by_visitor ON event_log(visitor_id);
        CREATE TABLE IF NOT EXISTS conversion(
            experiment_id INTEGER NOT NULL, event_id INTEGER NOT NULL, visitor_id TEXT NOT NULL, count INTEGER NOT NULL,
            revenue REAL NOT NULL, value REAL NOT NULL, PRIMARY KEY(experiment_id, event_id, visitor_id)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS reach_bucket(
            experiment_id INTEGER NOT NULL, variation_id INTEGER NOT NULL, tick INTEGER NOT NULL, visitors INTEGER NOT NULL,
            PRIMARY KEY(experiment_id, variation_id, tick)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS metric_bucket(
            experiment_id INTEGER NOT NULL, event_id INTEGER NOT NULL, variation_id INTEGER NOT NULL, tick INTEGER NOT NULL,
            visitors INTEGER NOT NULL, count REAL NOT NULL, count_sq REAL NOT NULL, revenue REAL NOT NULL, revenue_sq REAL NOT NULL,
            value REAL NOT NULL, value_sq REAL NOT NULL, PRIMARY KEY(experiment_id, event_id, variation_id, tick)) WITHOUT ROWID;
        """;
}
