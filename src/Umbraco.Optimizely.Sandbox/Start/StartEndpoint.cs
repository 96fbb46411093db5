using Microsoft.Data.Sqlite;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Start;

/// <summary>The page that shows a newcomer what is in the sandbox and what it was asked lately.</summary>
internal sealed class StartEndpoint(SandboxDatabase database, CallLog calls, TimeProvider clock, SandboxOptions options)
{
    private const int ShownCalls = 30;

    public async Task HandleAsync(HttpContext context)
    {
        var page = database.Run(db =>
        {
            var store = new EntityStore(db);
            return StartPage.Create(new StartData(
                $"{context.Request.Scheme}://{context.Request.Host}",
                clock.GetUtcNow(),
                options,
                store.All(EntityKind.Account),
                store.All(EntityKind.Project),
                store.All(EntityKind.Experiment),
                Sums(db, "SELECT experiment_id, variation_id, sum(visitors) FROM reach_bucket GROUP BY experiment_id, variation_id"),
                calls.List(null).Reverse().Take(ShownCalls).ToList()));
        });
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        if (context.Request.Query.ContainsKey("refresh"))
        {
            context.Response.Headers["Refresh"] = "3";
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(page, context.RequestAborted);
    }

    private static Dictionary<(long Experiment, long Variation), long> Sums(DbSession db, string sql) =>
        db.Query(sql, Read).ToDictionary(r => (r.Item1, r.Item2), r => r.Item3);

    private static (long, long, long) Read(SqliteDataReader reader) => (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
}
