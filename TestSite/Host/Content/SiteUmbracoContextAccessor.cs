using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.Web;

namespace TestSite.Host.Content;

/// <summary>Holds the context of the current flow of control.</summary>
internal sealed class SiteUmbracoContextAccessor : IUmbracoContextAccessor
{
    private readonly AsyncLocal<IUmbracoContext?> _current = new();

    public bool TryGetUmbracoContext([MaybeNullWhen(false)] out IUmbracoContext umbracoContext)
    {
        umbracoContext = _current.Value;
        return umbracoContext is not null;
    }

    public void Set(IUmbracoContext umbracoContext) => _current.Value = umbracoContext;

    public void Clear() => _current.Value = null;
}
