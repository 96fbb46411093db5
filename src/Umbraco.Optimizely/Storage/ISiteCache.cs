namespace Umbraco.Optimizely.Storage;

/// <summary>A cache of this server that forgets what another server has changed. Register as a singleton.</summary>
internal interface ISiteCache
{
    void Forget(CachePart part);
}
