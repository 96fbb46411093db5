using Microsoft.Data.Sqlite;

namespace Umbraco.Optimizely.Storage;

internal static class SqliteConnectionText
{
    /// <summary>
    /// The site's connection string with a cache of our own. In a shared one, which the CMS asks for, a reader is refused while
    /// another connection of the process writes; with the write-ahead log that the CMS sets up nobody waits for a reader.
    /// </summary>
    public static string For(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        bool inMemory = builder.Mode == SqliteOpenMode.Memory || builder.DataSource.Contains(":memory:", StringComparison.OrdinalIgnoreCase)
            || builder.DataSource.Contains("mode=memory", StringComparison.OrdinalIgnoreCase);
        if (!inMemory)
        {
            builder.Cache = SqliteCacheMode.Private;
        }

        return builder.ToString();
    }

    /// <summary>How many seconds the site wants to wait for a locked database.</summary>
    public static int TimeoutOf(string connectionString) => new SqliteConnectionStringBuilder(connectionString).DefaultTimeout;
}
