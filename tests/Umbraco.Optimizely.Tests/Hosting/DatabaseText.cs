using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Umbraco.Optimizely.Tests.Hosting;

internal static class DatabaseText
{
    /// <summary>Every row of every table of the package, as text.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(string file)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        var rows = new List<string>();
        await using var connection = new SqliteConnection($"Data Source={file}");
        await connection.OpenAsync(cancellationToken);

        var tables = new List<string>();
        await using (SqliteCommand command = connection.CreateCommand())
        {
            command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table'";
            await using SqliteDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                tables.Add(reader.GetString(0));
            }
        }

        foreach (string table in tables)
        {
            await using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the database's own catalogue.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using SqliteDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                IEnumerable<string> values = Enumerable.Range(0, reader.FieldCount)
                    .Select(column => $"{reader.GetName(column)}={Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)}");
                rows.Add($"{table}: {string.Join(", ", values)}");
            }
        }

        return rows;
    }
}
