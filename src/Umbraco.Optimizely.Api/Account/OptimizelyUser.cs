using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>The person a token belongs to.</summary>
public sealed record OptimizelyUser : IRecognizable
{
    /// <summary>Id of the person.</summary>
    [JsonConverter(typeof(FlexibleStringConverter))]
    public string? Id { get; init; }

    /// <summary>Name and address.</summary>
    public UserProfile? Profile { get; init; }

    /// <summary>The account the token works for.</summary>
    public CurrentAccount? CurrentAccount { get; init; }

    /// <summary>Accounts of the person.</summary>
    public IReadOnlyList<AccountSummary>? Accounts { get; init; }

    /// <summary>What the person may do, by project.</summary>
    public IReadOnlyList<ProjectRole>? ProjectRoles { get; init; }

    bool IRecognizable.IsRecognized => Id is not null || Profile is not null;
}
