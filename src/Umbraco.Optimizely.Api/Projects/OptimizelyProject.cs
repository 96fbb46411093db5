using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>A project: one snippet and everything that runs in it.</summary>
public sealed record OptimizelyProject : IRecognizable
{
    /// <summary>The project's id; also the name of its snippet file.</summary>
    public long? Id { get; init; }

    /// <summary>The account that owns it.</summary>
    public long? AccountId { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary>What it runs on, see <see cref="ProjectPlatform" />.</summary>
    public string? Platform { get; init; }

    /// <summary>SDKs of a project that is not for the web.</summary>
    public IReadOnlyList<string>? Sdks { get; init; }

    /// <summary>See <see cref="ProjectStatus" />.</summary>
    public string? Status { get; init; }

    /// <summary>True for a project that only the first REST version serves.</summary>
    public bool? IsClassic { get; init; }

    /// <summary>True for a Feature Experimentation project.</summary>
    public bool? IsFlagsEnabled { get; init; }

    /// <summary>Significance at which a result counts, 0.5 to 1 (0.9 is 90 per cent).</summary>
    public double? ConfidenceThreshold { get; init; }

    /// <summary>Settings of the script on the site.</summary>
    public WebSnippet? WebSnippet { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it last changed (UTC).</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>True when the project can run tests on a website: active, for the web, neither classic nor for flags.</summary>
    [JsonIgnore]
    public bool IsUsableOnWebsite =>
        Platform == ProjectPlatform.Web && Status == ProjectStatus.Active && IsClassic != true && IsFlagsEnabled != true;

    bool IRecognizable.IsRecognized => Id is not null;
}
