using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace TestSite.Host.Content;

/// <summary>Reads and writes documents as rows.</summary>
internal static class DocumentRows
{
    public static IReadOnlyList<SiteDocument> ReadAll(SqliteConnection connection)
    {
        var variants = ReadVariants(connection);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, key, parentId, typeAlias, sortOrder, trashed, createDate, trashedFrom FROM siteDocument";
        using var reader = command.ExecuteReader();
        var documents = new List<SiteDocument>();
        while (reader.Read())
        {
            documents.Add(new SiteDocument
            {
                Id = reader.GetInt32(0),
                Key = Guid.Parse(reader.GetString(1)),
                ParentId = reader.GetInt32(2),
                TypeAlias = reader.GetString(3),
                SortOrder = reader.GetInt32(4),
                Trashed = reader.GetInt32(5) != 0,
                CreateDate = Time(reader.GetString(6)),
                TrashedFromId = reader.IsDBNull(7) ? null : reader.GetInt32(7),
                Variants = variants[reader.GetInt32(0)].ToDictionary(v => v.Culture, v => v.Variant, StringComparer.OrdinalIgnoreCase),
            });
        }

        return documents;
    }

    public static void Write(SqliteConnection connection, SiteDocument document)
    {
        Delete(connection, document.Id);
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO siteDocument VALUES ($id, $key, $parent, $type, $sort, $trashed, $created, $trashedFrom)";
        command.Parameters.AddWithValue("$id", document.Id);
        command.Parameters.AddWithValue("$key", document.Key.ToString("D"));
        command.Parameters.AddWithValue("$parent", document.ParentId);
        command.Parameters.AddWithValue("$type", document.TypeAlias);
        command.Parameters.AddWithValue("$sort", document.SortOrder);
        command.Parameters.AddWithValue("$trashed", document.Trashed ? 1 : 0);
        command.Parameters.AddWithValue("$created", Text(document.CreateDate));
        command.Parameters.AddWithValue("$trashedFrom", document.TrashedFromId is { } from ? from : DBNull.Value);
        command.ExecuteNonQuery();
        foreach (var (culture, variant) in document.Variants)
        {
            WriteVariant(connection, document.Id, culture, variant);
        }
    }

    public static void Delete(SqliteConnection connection, int id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM siteDocument WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        command.ExecuteNonQuery();
    }

    private static void WriteVariant(SqliteConnection connection, int id, string culture, SiteVariant variant)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO siteVariant VALUES ($id, $culture, $draft, $published, $updated, $publishedAt)";
        command.Parameters.AddWithValue("$id", id);
        command.Parameters.AddWithValue("$culture", culture);
        command.Parameters.AddWithValue("$draft", JsonSerializer.Serialize(variant.Draft));
        command.Parameters.AddWithValue("$published", variant.Published is null ? DBNull.Value : JsonSerializer.Serialize(variant.Published));
        command.Parameters.AddWithValue("$updated", Text(variant.UpdateDate));
        command.Parameters.AddWithValue("$publishedAt", variant.PublishDate is { } date ? Text(date) : DBNull.Value);
        command.ExecuteNonQuery();
    }

    private static ILookup<int, (string Culture, SiteVariant Variant)> ReadVariants(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT documentId, culture, draft, published, updateDate, publishDate FROM siteVariant";
        using var reader = command.ExecuteReader();
        var rows = new List<(int Id, string Culture, SiteVariant Variant)>();
        while (reader.Read())
        {
            rows.Add((reader.GetInt32(0), reader.GetString(1), new SiteVariant(
                Values(reader.GetString(2)),
                reader.IsDBNull(3) ? null : Values(reader.GetString(3)),
                Time(reader.GetString(4)),
                reader.IsDBNull(5) ? null : Time(reader.GetString(5)))));
        }

        return rows.ToLookup(r => r.Id, r => (r.Culture, r.Variant));
    }

    private static SiteValues Values(string json) =>
        JsonSerializer.Deserialize<SiteValues>(json) ?? throw new InvalidOperationException("A stored document has no values.");

    private static string Text(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
