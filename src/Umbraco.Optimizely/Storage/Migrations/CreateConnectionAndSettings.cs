using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Umbraco.Optimizely.Storage.Migrations;

/// <summary>Column types are left to the provider, so that one migration serves SQLite and SQL Server.</summary>
[DbContext(typeof(OptimizelyDbContext))]
[Migration("20260801000001_CreateConnectionAndSettings")]
internal sealed class CreateConnectionAndSettings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "optimizelyConnection",
            table => new
            {
                Id = table.Column<int>(),
                Kind = table.Column<string>(maxLength: 10),
                AccessToken = table.Column<string>(),
                RefreshToken = table.Column<string>(nullable: true),
                IssuedAt = table.Column<DateTime>(),
                ExpiresAt = table.Column<DateTime>(nullable: true),
                Version = table.Column<long>(),
                LeaseId = table.Column<Guid>(nullable: true),
                LeaseUntil = table.Column<DateTime>(nullable: true),
                IsRevoked = table.Column<bool>(),
                UserName = table.Column<string>(maxLength: 500, nullable: true),
                UserEmail = table.Column<string>(maxLength: 500, nullable: true),
                AccountId = table.Column<long>(nullable: true),
                AccountName = table.Column<string>(maxLength: 500, nullable: true),
                ConnectedByKey = table.Column<Guid>(),
                ConnectedByName = table.Column<string>(maxLength: 500),
                ConnectedAt = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_optimizelyConnection", row => row.Id));

        migrationBuilder.CreateTable(
            "optimizelyOAuthState",
            table => new
            {
                Id = table.Column<Guid>(),
                StateHash = table.Column<string>(maxLength: 64),
                UserKey = table.Column<Guid>(),
                RedirectUri = table.Column<string>(maxLength: 2000),
                Return = table.Column<int>(),
                Code = table.Column<string>(nullable: true),
                CreatedAt = table.Column<DateTime>(),
                ExpiresAt = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_optimizelyOAuthState", row => row.Id));

        migrationBuilder.CreateIndex("IX_optimizelyOAuthState_StateHash", "optimizelyOAuthState", "StateHash", unique: true);

        migrationBuilder.CreateTable(
            "optimizelyProject",
            table => new
            {
                Id = table.Column<int>(),
                ProjectId = table.Column<long>(),
                Name = table.Column<string>(maxLength: 500),
                AccountId = table.Column<long>(nullable: true),
                SelectedByName = table.Column<string>(maxLength: 500),
                SelectedAt = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_optimizelyProject", row => row.Id));

        migrationBuilder.CreateTable(
            "optimizelySettings",
            table => new
            {
                Id = table.Column<int>(),
                Json = table.Column<string>(),
                ChangedByName = table.Column<string>(maxLength: 500),
                ChangedAt = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_optimizelySettings", row => row.Id));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (string table in new[] { "optimizelySettings", "optimizelyProject", "optimizelyOAuthState", "optimizelyConnection" })
        {
            migrationBuilder.DropTable(table);
        }
    }
}
