namespace Umbraco.Optimizely.Servers;

/// <summary>This process among those that run the site.</summary>
internal sealed class ThisServer(TimeProvider time)
{
    public Guid Id { get; } = Guid.NewGuid();

    public string Name { get; } = Environment.MachineName.Length > 100 ? Environment.MachineName[..100] : Environment.MachineName;

    public DateTimeOffset StartedAt { get; } = time.GetUtcNow();
}
