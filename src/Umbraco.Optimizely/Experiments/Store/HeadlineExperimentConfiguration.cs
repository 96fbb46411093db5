using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Optimizely.Experiments.Notes;

namespace Umbraco.Optimizely.Experiments.Store;

/// <summary>Maps the record to the table <c>optimizelyExperiment</c>.</summary>
internal sealed class HeadlineExperimentConfiguration : IEntityTypeConfiguration<HeadlineExperiment>
{
    public const string Table = "optimizelyExperiment";

    public void Configure(EntityTypeBuilder<HeadlineExperiment> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasIndex(e => e.RequestId).IsUnique();
        builder.HasIndex(e => e.OpenKey).IsUnique().HasFilter("OpenKey IS NOT NULL");
        builder.HasIndex(e => e.DocumentKey);
        builder.Property(e => e.Culture).HasMaxLength(35);
        builder.Property(e => e.OpenKey).HasMaxLength(80);
        builder.Property(e => e.Name).HasMaxLength(255);
        builder.Property(e => e.DocumentName).HasMaxLength(255);
        builder.Property(e => e.CreatedByName).HasMaxLength(255);
        builder.Property(e => e.ChosenEventName).HasMaxLength(255);
        builder.Property(e => e.FailureStep).HasMaxLength(20);
        builder.Property(e => e.Variations).HasConversion(
            v => VariationsJson.Write(v), v => VariationsJson.Read(v), VariationsJson.Comparer);
        builder.Property(e => e.StoredNotes).HasColumnName("Notes").HasConversion(
            notes => NotesJson.Write(notes!), json => NotesJson.Read(json), NotesJson.Comparer);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Ignore(e => e.Notes);
        builder.Ignore(e => e.MetricEventId);
        builder.Ignore(e => e.Urls);
        builder.Ignore(e => e.IsOpen);
    }
}
