namespace Umbraco.Optimizely.Api;

/// <summary>What a person may do in a project.</summary>
public sealed record ProjectRole
{
    /// <summary>The project; absent for the whole account.</summary>
    public long? ProjectId { get; init; }

    /// <summary><c>administrator</c>, <c>project_owner</c>, <c>publisher</c>, <c>restricted_publisher</c>, <c>editor</c>, <c>restricted_editor</c> or <c>viewer</c>.</summary>
    public string? Role { get; init; }

    /// <summary><c>pending</c> until accepted.</summary>
    public string? InvitationStatus { get; init; }
}
