namespace Umbraco.Optimizely.Snippet;

/// <summary>Umbraco 17 and 18: the back office cannot be moved.</summary>
internal static class BackOfficePathSource
{
    public static BackOfficePath Create(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return new BackOfficePath("/umbraco");
    }
}
