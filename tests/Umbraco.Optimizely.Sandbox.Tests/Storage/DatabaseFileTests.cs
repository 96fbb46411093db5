using Microsoft.Data.Sqlite;

namespace Umbraco.Optimizely.Sandbox.Tests.Storage;

public sealed class DatabaseFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sandbox-file-");

    private string FilePath => Path.Combine(_folder.FullName, "sandbox.db");

    [Fact]
    public async Task StartAsync_FileIsNoDatabase_SaysSoInOneSentence()
    {
        await File.WriteAllTextAsync(FilePath, new string('x', 5000), TestContext.Current.CancellationToken);

        var problem = await RefusalAsync();

        Assert.Equal($"{FilePath} is not a database of the sandbox: delete it or name another file.", problem);
    }

    [Fact]
    public async Task StartAsync_FileOfAnotherVersion_SaysSoInOneSentence()
    {
        using (var connection = new SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE entity (id INTEGER); PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        var problem = await RefusalAsync();

        Assert.Equal($"{FilePath} was made by another version of the sandbox: delete it or name another file.", problem);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> RefusalAsync() => (await Assert.ThrowsAsync<InvalidOperationException>(
        () => SandboxServer.StartAsync(new SandboxOptions { DatabasePath = FilePath }, TestContext.Current.CancellationToken))).Message;
}
