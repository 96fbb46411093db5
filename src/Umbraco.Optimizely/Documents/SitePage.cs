namespace Umbraco.Optimizely.Documents;

/// <summary>A page of the site on which a document's headline may be shown.</summary>
/// <param name="Url">Its address, as the CMS gives it.</param>
/// <param name="Place">What it is to the document.</param>
/// <param name="Template">Alias of its template; of its document type when the CMS knows no template.</param>
internal sealed record SitePage(Uri Url, SitePagePlace Place, string Template);
