using Microsoft.Data.Sqlite;
using TestSite.Host.Content;

namespace TestSite.Host.Storage;

/// <summary>What servers of the site tell each other through the database, as the CMS does: a row for each message.</summary>
internal sealed class CacheInstructions(SiteDatabase database)
{
    private readonly string _origin = Guid.NewGuid().ToString("N");

    public void Add(Guid refresher, string payload)
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO siteCacheInstruction (origin, refresher, payload) VALUES ($origin, $refresher, $payload)";
        command.Parameters.AddWithValue("$origin", _origin);
        command.Parameters.AddWithValue("$refresher", refresher.ToString("D"));
        command.Parameters.AddWithValue("$payload", payload);
        command.ExecuteNonQuery();
    }

    public long Last()
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COALESCE(MAX(id), 0) FROM siteCacheInstruction";
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>What other servers have said after <paramref name="last"/>.</summary>
    public IReadOnlyList<(long Id, Guid Refresher, string Payload)> ReadAfter(long last)
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, refresher, payload FROM siteCacheInstruction WHERE id > $last AND origin <> $origin ORDER BY id";
        command.Parameters.AddWithValue("$last", last);
        command.Parameters.AddWithValue("$origin", _origin);
        using SqliteDataReader reader = command.ExecuteReader();
        var found = new List<(long, Guid, string)>();
        while (reader.Read())
        {
            found.Add((reader.GetInt64(0), Guid.Parse(reader.GetString(1)), reader.GetString(2)));
        }

        return found;
    }
}
