using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Umbraco.Optimizely.Servers;

internal sealed class ServerRecordConfiguration : IEntityTypeConfiguration<ServerRecord>
{
    public const string Table = "optimizelyServers";

    public void Configure(EntityTypeBuilder<ServerRecord> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(record => record.Id);
        builder.Property(record => record.Id).ValueGeneratedNever();
        builder.Property(record => record.Name).HasMaxLength(100);
    }
}
