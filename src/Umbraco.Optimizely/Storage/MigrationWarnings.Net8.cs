using Microsoft.EntityFrameworkCore;

namespace Umbraco.Optimizely.Storage;

internal static class MigrationWarnings
{
    /// <summary>EF Core 8 does not compare the model with a snapshot before it migrates.</summary>
    public static void Configure(DbContextOptionsBuilder builder) => ArgumentNullException.ThrowIfNull(builder);
}
