namespace Umbraco.Optimizely.Hosting.Background;

/// <summary>On which servers of a load-balanced site a background work runs.</summary>
internal enum WorkPlace
{
    /// <summary>On the one that publishes scheduled content, as the CMS's own jobs do.</summary>
    OneServer,

    EveryServer,
}
