using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace TestSite.Host.Users;

/// <summary>The users in the database, as Core's models.</summary>
internal sealed class UserStore
{
    private readonly PasswordHasher<DemoUser> _hasher = new();
    private readonly IReadOnlyDictionary<int, string> _hashes;

    public UserStore(SiteDatabase database, IOptions<GlobalSettings> global)
    {
        var known = Read(database).Select(r => r.User.Id).ToHashSet();
        Seed(database, DemoUsers.All.Where(u => !known.Contains(u.Id)));
        var rows = Read(database);

        _hashes = rows.ToDictionary(r => r.User.Id, r => r.Hash);
        All = [.. rows.Select(r => Model(r.User, global.Value))];
    }

    public IReadOnlyList<IUser> All { get; }

    public IUser? Find(int id) => All.FirstOrDefault(u => u.Id == id);

    public IUser? Find(Guid key) => All.FirstOrDefault(u => u.Key == key);

    public IUser? Find(string email) => All.FirstOrDefault(u => string.Equals(u.Email, email, StringComparison.OrdinalIgnoreCase));

    /// <summary>The user whose password this is, or null.</summary>
    public IUser? SignIn(string? email, string? password)
    {
        var user = email is null ? null : Find(email);
        var demo = DemoUsers.All.FirstOrDefault(d => d.Id == user?.Id) ?? DemoUsers.Reader;
        var hash = user is null ? _hashes.Values.First() : _hashes[user.Id];
        var result = _hasher.VerifyHashedPassword(demo, hash, password ?? string.Empty);
        return user is not null && result != PasswordVerificationResult.Failed ? user : null;
    }

    private static User Model(DemoUser user, GlobalSettings global) =>
        new(global, user.Id, user.Name, user.Email, user.Email, string.Empty, null, [DemoGroups.Find(user.Group)], [], [])
        {
            Key = user.Key,
            IsApproved = true,
            Language = DemoUsers.All.FirstOrDefault(u => u.Id == user.Id)?.Language ?? user.Language,
        };

    private static List<(DemoUser User, string Hash)> Read(SiteDatabase database)
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, key, email, name, groupAlias, passwordHash FROM siteUser ORDER BY id";
        using var reader = command.ExecuteReader();
        var rows = new List<(DemoUser, string)>();
        while (reader.Read())
        {
            rows.Add((
                new DemoUser(reader.GetInt32(0), Guid.Parse(reader.GetString(1)), reader.GetString(2), reader.GetString(3), reader.GetString(4)),
                reader.GetString(5)));
        }

        return rows;
    }

    private void Seed(SiteDatabase database, IEnumerable<DemoUser> users)
    {
        using var connection = database.Open();
        foreach (var user in users)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO siteUser VALUES ($id, $key, $email, $name, $group, $hash)";
            command.Parameters.AddWithValue("$id", user.Id);
            command.Parameters.AddWithValue("$key", user.Key.ToString("D"));
            command.Parameters.AddWithValue("$email", user.Email);
            command.Parameters.AddWithValue("$name", user.Name);
            command.Parameters.AddWithValue("$group", user.Group);
            command.Parameters.AddWithValue("$hash", _hasher.HashPassword(user, DemoUsers.Password));
            command.ExecuteNonQuery();
        }
    }
}
