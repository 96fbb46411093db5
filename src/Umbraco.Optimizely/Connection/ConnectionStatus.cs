namespace Umbraco.Optimizely.Connection;

/// <summary>What is known about the connection, and what a person should know about it.</summary>
internal sealed record ConnectionStatus
{
    public required ConnectionState State { get; init; }

    /// <summary>Makes the two sentences anew for each reader: the status is kept for people of several languages.</summary>
    public required Func<(string Title, string Detail)> Say { get; init; }

    /// <summary>What is the case.</summary>
    public string Title => Say().Title;

    /// <summary>What to do, or what follows from it.</summary>
    public string Detail => Say().Detail;

    /// <summary>"oauth" or "token"; null when not connected.</summary>
    public string? Kind { get; init; }

    public ConnectedUser? User { get; init; }

    public ConnectedAccount? Account { get; init; }

    public string? ConnectedBy { get; init; }

    public DateTimeOffset? ConnectedAt { get; init; }

    public DateTimeOffset CheckedAt { get; init; }

    public ConnectedProject? Project { get; init; }
}

/// <summary>The user of Optimizely the tokens belong to.</summary>
internal sealed record ConnectedUser(string? Name, string? Email);

/// <summary>The account of Optimizely the tokens belong to.</summary>
internal sealed record ConnectedAccount(string Id, string? Name);

/// <summary>The chosen project; archived tells that it was archived or removed in Optimizely.</summary>
internal sealed record ConnectedProject(string Id, string Name, bool Archived);
