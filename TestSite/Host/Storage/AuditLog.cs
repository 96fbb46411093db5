using System.Globalization;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Models;

namespace TestSite.Host.Storage;

/// <summary>What the site's <c>IAuditService</c> can do: write and read the log of a document.</summary>
public sealed partial class AuditLog
{
    private readonly SiteDatabase _database;
    private readonly TimeProvider _time;

    internal AuditLog(SiteDatabase database, TimeProvider time)
    {
        _database = database;
        _time = time;
    }

    public void Add(AuditType type, int userId, int objectId, string? entityType, string comment, string? parameters = null)
    {
        using var connection = _database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO siteAudit (type, userId, objectId, entityType, comment, parameters, createDate)
            VALUES ($type, $user, $object, $entity, $comment, $parameters, $now)
            """;
        command.Parameters.AddWithValue("$type", type.ToString());
        command.Parameters.AddWithValue("$user", userId);
        command.Parameters.AddWithValue("$object", objectId);
        command.Parameters.AddWithValue("$entity", (object?)entityType ?? DBNull.Value);
        command.Parameters.AddWithValue("$comment", comment);
        command.Parameters.AddWithValue("$parameters", (object?)parameters ?? DBNull.Value);
        command.Parameters.AddWithValue("$now", _time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
        command.ExecuteNonQuery();
    }

    /// <summary>The log of one document, the newest first.</summary>
    public IReadOnlyList<AuditEntry> Of(int objectId)
    {
        using var connection = _database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT type, userId, comment, parameters, createDate FROM siteAudit WHERE objectId = $object ORDER BY id DESC";
        command.Parameters.AddWithValue("$object", objectId);
        using var reader = command.ExecuteReader();
        var entries = new List<AuditEntry>();
        while (reader.Read())
        {
            entries.Add(new AuditEntry(
                Enum.Parse<AuditType>(reader.GetString(0)),
                reader.GetInt32(1),
                reader.IsDBNull(2) ? string.Empty : reader.GetString(2),
                reader.IsDBNull(3) ? null : reader.GetString(3),
                DateTimeOffset.Parse(reader.GetString(4), CultureInfo.InvariantCulture)));
        }

        return entries;
    }
}
