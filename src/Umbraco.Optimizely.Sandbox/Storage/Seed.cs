using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Storage;

/// <summary>Puts the accounts, projects and personal tokens into an empty database.</summary>
internal static class Seed
{
    public static void Apply(DbSession db, int projectCount, DateTimeOffset now)
    {
        var store = new EntityStore(db);
        if (store.Find(EntityKind.Account, SeedIds.AcmeAccount) is null)
        {
            Account(store, SeedIds.AcmeAccount, "Acme Media");
            Account(store, SeedIds.GlobexAccount, "Globex");
            Project(store, SeedIds.AcmeAccount, SeedIds.AcmeWebsite, "Acme Website", now, "The public website of Acme Media");
            Project(store, SeedIds.AcmeAccount, 21014920002, "Acme Website 2019", now, change: p => p["status"] = "archived");
            Project(store, SeedIds.AcmeAccount, 21014920003, "Acme Shop (classic)", now, change: p => p["is_classic"] = true);
            Project(store, SeedIds.AcmeAccount, 21014920004, "Acme Flags", now, change: p =>
            {
                p["is_flags_enabled"] = true;
                p["platform"] = "custom";
            });
            Project(store, SeedIds.AcmeAccount, 21014920005, "Acme Mobile Services", now, change: p => p["platform"] = "custom");
            Project(store, SeedIds.GlobexAccount, 21014930001, "Globex Website", now);
            Token(db, SeedIds.PersonalToken, "administrator");
            Token(db, SeedIds.ViewerToken, "viewer");
        }

        for (var i = 1; i <= projectCount; i++)
        {
            if (store.Find(EntityKind.Project, SeedIds.GeneratedProjects + i) is null)
            {
                Project(store, SeedIds.AcmeAccount, SeedIds.GeneratedProjects + i, $"Campaign site {i:D3}", now);
            }
        }
    }

    private static void Account(EntityStore store, long id, string name) =>
        store.Save(new Entity(id, EntityKind.Account, id, 0, null, null, new JsonObject { ["id"] = id, ["name"] = name }, null, false));

    private static void Project(
        EntityStore store, long account, long id, string name, DateTimeOffset now, string? description = null, Action<JsonObject>? change = null)
    {
        var body = ProjectBody.Create(account, id, name, now);
        body["description"] = description;
        change?.Invoke(body);
        store.Save(new Entity(id, EntityKind.Project, account, id, null, null, body, null, false));
    }

    private static void Token(DbSession db, string value, string role) => db.Execute(
        "INSERT INTO token(value, kind, account_id, role) VALUES($v, 'personal', $a, $r)",
        ("$v", value), ("$a", SeedIds.AcmeAccount), ("$r", role));
}
