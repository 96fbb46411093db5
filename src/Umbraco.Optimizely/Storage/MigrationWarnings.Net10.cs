using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Umbraco.Optimizely.Storage;

internal static class MigrationWarnings
{
    /// <summary>
    /// EF Core 9 and later refuse to migrate when the model differs from the snapshot. The migrations are written by hand
    /// for two providers and have no snapshot; a test compares the migrated tables with the model instead.
    /// </summary>
    public static void Configure(DbContextOptionsBuilder builder) =>
        builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
}
