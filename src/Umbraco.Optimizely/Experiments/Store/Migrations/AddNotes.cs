using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Experiments.Store.Migrations;

/// <summary>Adds what a test remembers of its document's fate. Nullable, so that neither provider needs a default for the rows there are.</summary>
[DbContext(typeof(OptimizelyDbContext))]
[Migration("20261215090000_AddNotes")]
internal sealed class AddNotes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
        => migrationBuilder.AddColumn<string>("Notes", HeadlineExperimentConfiguration.Table, nullable: true);

    protected override void Down(MigrationBuilder migrationBuilder)
        => migrationBuilder.Sql($"ALTER TABLE {HeadlineExperimentConfiguration.Table} DROP COLUMN Notes");
}
