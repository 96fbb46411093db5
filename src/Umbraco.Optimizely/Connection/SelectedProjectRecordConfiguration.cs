using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Umbraco.Optimizely.Connection;

internal sealed class SelectedProjectRecordConfiguration : IEntityTypeConfiguration<SelectedProjectRecord>
{
    public void Configure(EntityTypeBuilder<SelectedProjectRecord> builder)
    {
        builder.ToTable("optimizelyProject");
        builder.HasKey(record => record.Id);
        builder.Property(record => record.Id).ValueGeneratedNever();
        builder.Property(record => record.Name).HasMaxLength(500);
        builder.Property(record => record.SelectedByName).HasMaxLength(500);
    }
}
