using System.ComponentModel.DataAnnotations;

namespace Umbraco.Optimizely.Hosting;

/// <summary>
/// Options of the package, section <c>Optimizely</c>. Invalid options never stop the site:
/// the package switches itself off and the dashboard says why.
/// </summary>
public sealed class OptimizelyOptions
{
    /// <summary>The configuration section the options are read from.</summary>
    public const string SectionName = "Optimizely";

    /// <summary>Client id of the application registered with Optimizely.</summary>
    /// <value>Default: null, then a site is connected by a personal access token only.</value>
    [StringLength(200)]
    public string? ClientId { get; set; }

    /// <summary>Secret of the application registered with Optimizely. Belongs into the environment or a secret store.</summary>
    /// <value>Default: null.</value>
    [StringLength(1000)]
    public string? ClientSecret { get; set; }

    /// <summary>The redirect address registered with Optimizely, when the one taken from the request is not right.</summary>
    /// <value>Default: null, the address is taken from the request.</value>
    [HttpAddress]
    public string? RedirectUri { get; set; }

    /// <summary>Addresses of Optimizely.</summary>
    [Required]
    public OptimizelyEndpoints Endpoints { get; set; } = new();

    /// <summary>How the snippet is put into the site's pages.</summary>
    [Required]
    public OptimizelySnippetOptions Snippet { get; set; } = new();

    /// <summary>What the package does by itself when content changes.</summary>
    [Required]
    public OptimizelyFollowingOptions Following { get; set; } = new();

    /// <summary>When results are enough for a verdict.</summary>
    [Required]
    public OptimizelyResultsOptions Results { get; set; } = new();

    /// <summary>What is wrong with the options; empty when they are valid. Key: the option, value: the sentence.</summary>
    internal IReadOnlyDictionary<string, string> Problems { get; set; } = new Dictionary<string, string>();

    /// <summary>Whether the API of Optimizely may be used with these options.</summary>
    internal bool IsValid => Problems.Count == 0;

    /// <summary>Whether an OAuth application is configured.</summary>
    internal bool HasOAuth => IsValid && !string.IsNullOrWhiteSpace(ClientId) && !string.IsNullOrWhiteSpace(ClientSecret);
}
