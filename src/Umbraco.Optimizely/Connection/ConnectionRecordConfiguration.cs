using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Umbraco.Optimizely.Connection;

internal sealed class ConnectionRecordConfiguration : IEntityTypeConfiguration<ConnectionRecord>
{
    public void Configure(EntityTypeBuilder<ConnectionRecord> builder)
    {
        builder.ToTable("optimizelyConnection");
        builder.HasKey(record => record.Id);
        builder.Property(record => record.Id).ValueGeneratedNever();
        builder.Property(record => record.Kind).HasMaxLength(10);
        builder.Property(record => record.UserName).HasMaxLength(500);
        builder.Property(record => record.UserEmail).HasMaxLength(500);
        builder.Property(record => record.AccountName).HasMaxLength(500);
        builder.Property(record => record.ConnectedByName).HasMaxLength(500);
    }
}
