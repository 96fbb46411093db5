using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Servers.Migrations;

/// <summary>Creates the table in which the servers of a site find each other.</summary>
[DbContext(typeof(OptimizelyDbContext))]
[Migration("20261220100000_AddServers")]
internal sealed class AddServers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        ServerRecordConfiguration.Table,
        table => new
        {
            Id = table.Column<Guid>(),
            Name = table.Column<string>(maxLength: 100),
            ProcessId = table.Column<int>(),
            Probe = table.Column<string>(),
            StartedAt = table.Column<DateTime>(),
            SeenAt = table.Column<DateTime>(),
        },
        constraints: table => table.PrimaryKey("PK_" + ServerRecordConfiguration.Table, row => row.Id));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(ServerRecordConfiguration.Table);
}
