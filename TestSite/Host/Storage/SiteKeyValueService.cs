using System.Globalization;
using Microsoft.Data.Sqlite;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Services;

namespace TestSite.Host.Storage;

/// <summary>Keys and values in <c>umbracoKeyValue</c>, with the rules of the CMS: no deletion, and compare-and-set only of what exists.</summary>
internal sealed class SiteKeyValueService(SiteDatabase database, TimeProvider time) : IKeyValueService
{
    public string? GetValue(string key)
    {
        using var connection = database.Open();
        using var command = Command(connection, "SELECT value FROM umbracoKeyValue WHERE key = $key", ("$key", key));
        return command.ExecuteScalar() as string;
    }

    public IReadOnlyDictionary<string, string?>? FindByKeyPrefix(string keyPrefix)
    {
        using var connection = database.Open();
        using var command = Command(connection, "SELECT key, value FROM umbracoKeyValue WHERE substr(key, 1, length($prefix)) = $prefix", ("$prefix", keyPrefix));
        using var reader = command.ExecuteReader();
        var found = new Dictionary<string, string?>();
        while (reader.Read())
        {
            found[reader.GetString(0)] = reader.IsDBNull(1) ? null : reader.GetString(1);
        }

        return found;
    }

    public void SetValue(string key, string value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(key.Length, 256);
        using var connection = database.Open();
        using var command = Command(
            connection,
            "INSERT INTO umbracoKeyValue VALUES ($key, $value, $now) ON CONFLICT (key) DO UPDATE SET value = $value, updated = $now",
            ("$key", key),
            ("$value", value),
            ("$now", Now()));
        command.ExecuteNonQuery();
    }

    public void SetValue(string key, string originValue, string newValue)
    {
        if (!TrySetValue(key, originValue, newValue))
        {
            throw new InvalidOperationException($"The value of {key} is no longer what it was.");
        }
    }

    public bool TrySetValue(string key, string originValue, string newValue)
    {
        using var connection = database.Open();
        using var command = Command(
            connection,
            "UPDATE umbracoKeyValue SET value = $new, updated = $now WHERE key = $key AND value = $origin",
            ("$key", key),
            ("$origin", originValue),
            ("$new", newValue),
            ("$now", Now()));
        return command.ExecuteNonQuery() == 1;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    private string Now() => time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
}
