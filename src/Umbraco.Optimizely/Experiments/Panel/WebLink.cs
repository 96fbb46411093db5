namespace Umbraco.Optimizely.Experiments.Panel;

/// <summary>Lets an address from outside become a link only when it is one of the web.</summary>
internal static class WebLink
{
    public static string? OrNull(string? address)
        => Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? address
            : null;
}
