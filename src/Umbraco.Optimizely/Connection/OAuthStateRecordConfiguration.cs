using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Umbraco.Optimizely.Connection;

internal sealed class OAuthStateRecordConfiguration : IEntityTypeConfiguration<OAuthStateRecord>
{
    public void Configure(EntityTypeBuilder<OAuthStateRecord> builder)
    {
        builder.ToTable("optimizelyOAuthState");
        builder.HasKey(record => record.Id);
        builder.Property(record => record.Id).ValueGeneratedNever();
        builder.Property(record => record.StateHash).HasMaxLength(64);
        builder.Property(record => record.RedirectUri).HasMaxLength(2000);
        builder.HasIndex(record => record.StateHash).IsUnique().HasDatabaseName("IX_optimizelyOAuthState_StateHash");
    }
}
