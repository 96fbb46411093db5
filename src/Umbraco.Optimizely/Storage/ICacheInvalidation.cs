namespace Umbraco.Optimizely.Storage;

/// <summary>Tells every server of the site, this one at once, that something stored has changed.</summary>
internal interface ICacheInvalidation
{
    void Invalidate(CachePart part);
}
