using Microsoft.EntityFrameworkCore;

namespace Umbraco.Optimizely.Storage;

/// <summary>The package's own tables in the site's Umbraco database. Each feature configures its entities in its own folder.</summary>
internal sealed class OptimizelyDbContext(DbContextOptions<OptimizelyDbContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(OptimizelyDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        // SQLite cannot compare a DateTimeOffset; a UTC DateTime is compared and sorted by both providers.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcDateTimeConverter>();
}
