using Umbraco.Cms.Core.Scoping;

namespace TestSite.Host.Composition;

/// <summary>Tells, as the scope provider of the CMS does, whether the caller is inside a change that is not committed yet.</summary>
internal sealed class SiteScopes
{
    private static readonly IScopeContext Open = StandIn.For<IScopeContext>(new object());

    private readonly AsyncLocal<bool> _isOpen = new();

    public IScopeContext? Context => _isOpen.Value ? Open : null;

    /// <summary>Everything that <paramref name="work"/> calls is inside a scope.</summary>
    public async Task<T> InsideAsync<T>(Func<Task<T>> work)
    {
        // Ends with this method: what an asynchronous method sets, its caller does not see.
        _isOpen.Value = true;
        return await work();
    }
}
