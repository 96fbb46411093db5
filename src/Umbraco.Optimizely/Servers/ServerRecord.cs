namespace Umbraco.Optimizely.Servers;

/// <summary>A server that runs the site, as it last said of itself. Holds no secret.</summary>
internal sealed class ServerRecord
{
    /// <summary>One for each start of a server.</summary>
    public Guid Id { get; set; }

    public required string Name { get; set; }

    public int ProcessId { get; set; }

    /// <summary>The id, encrypted with the server's keys: who can read it shares them.</summary>
    public required string Probe { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset SeenAt { get; set; }
}
