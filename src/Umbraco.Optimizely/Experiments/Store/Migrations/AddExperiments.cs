using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Experiments.Store.Migrations;

/// <summary>Creates the table of headline tests. Written by hand without column types, so that it serves both providers.</summary>
[DbContext(typeof(OptimizelyDbContext))]
[Migration("20261124110000_AddExperiments")]
internal sealed class AddExperiments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        const string Name = HeadlineExperimentConfiguration.Table;
        migrationBuilder.CreateTable(
            Name,
            table => new
            {
                Id = table.Column<Guid>(),
                RequestId = table.Column<Guid>(),
                DocumentKey = table.Column<Guid>(),
                Culture = table.Column<string>(maxLength: 35),
                OpenKey = table.Column<string>(maxLength: 80, nullable: true),
                Name = table.Column<string>(maxLength: 255),
                DocumentName = table.Column<string>(maxLength: 255),
                Headline = table.Column<string>(),
                DocumentUrl = table.Column<string>(),
                Conditions = table.Column<string>(),
                Variations = table.Column<string>(),
                MetricKind = table.Column<int>(),
                ChosenEventId = table.Column<long>(nullable: true),
                ChosenEventName = table.Column<string>(maxLength: 255, nullable: true),
                ProjectId = table.Column<long>(),
                State = table.Column<int>(),
                Attempted = table.Column<int>(),
                MayHaveDoubles = table.Column<bool>(),
                EditUncertain = table.Column<bool>(),
                PageId = table.Column<long>(nullable: true),
                OpenedPageId = table.Column<long>(nullable: true),
                ClickEventId = table.Column<long>(nullable: true),
                ExperimentId = table.Column<long>(nullable: true),
                FailureStep = table.Column<string>(maxLength: 20, nullable: true),
                CreatedByKey = table.Column<Guid>(),
                CreatedByName = table.Column<string>(maxLength: 255),
                CreatedAt = table.Column<DateTime>(),
                StartedAt = table.Column<DateTime>(nullable: true),
                Revision = table.Column<int>(),
                Version = table.Column<int>(),
                LeaseId = table.Column<Guid>(nullable: true),
                LeaseUntil = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_" + Name, e => e.Id));

        migrationBuilder.CreateIndex($"IX_{Name}_RequestId", Name, "RequestId", unique: true);
        migrationBuilder.CreateIndex($"IX_{Name}_DocumentKey", Name, "DocumentKey");

        // One open test for a document and culture; closed ones have no key.
        migrationBuilder.CreateIndex($"IX_{Name}_OpenKey", Name, "OpenKey", unique: true, filter: "OpenKey IS NOT NULL");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
        => migrationBuilder.DropTable(HeadlineExperimentConfiguration.Table);
}
