namespace Umbraco.Optimizely.Api;

/// <summary>
/// REST API of Optimizely. Every method throws <see cref="OptimizelyApiException" /> and nothing else, except
/// <see cref="OperationCanceledException" /> when the caller cancels and what an <see cref="IAccessTokenSource" /> throws.
/// A singleton, safe for any number of callers at once.
/// </summary>
public interface IOptimizelyClient
{
    /// <summary>Projects.</summary>
    IProjectsClient Projects { get; }

    /// <summary>Pages.</summary>
    IPagesClient Pages { get; }

    /// <summary>Events.</summary>
    IEventsClient Events { get; }

    /// <summary>Experiments.</summary>
    IExperimentsClient Experiments { get; }

    /// <summary>Results.</summary>
    IResultsClient Results { get; }

    /// <summary>Audiences.</summary>
    IAudiencesClient Audiences { get; }

    /// <summary>Attributes of visitors.</summary>
    IAttributesClient Attributes { get; }

    /// <summary>Uploaded lists.</summary>
    IListAttributesClient ListAttributes { get; }

    /// <summary>Who the token belongs to.</summary>
    IAccountClient Account { get; }
}
