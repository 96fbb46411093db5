namespace TestSite.Host.Website;

/// <summary>Where the site listens; known once it does.</summary>
internal sealed class SiteAddress
{
    public Uri Base { get; set; } = new("http://localhost/");
}
