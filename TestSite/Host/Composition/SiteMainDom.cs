using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Runtime;

namespace TestSite.Host.Composition;

/// <summary>One process has the site, so it is the main one until it stops.</summary>
internal sealed class SiteMainDom : IMainDom, IDisposable
{
    private readonly List<Action> _releases = [];

    public bool IsMainDom { get; private set; } = true;

    public bool Acquire(IApplicationShutdownRegistry hostingEnvironment) => IsMainDom;

    public bool Register(Action? install = null, Action? release = null, int weight = 100)
    {
        if (!IsMainDom)
        {
            return false;
        }

        install?.Invoke();
        if (release is not null)
        {
            _releases.Add(release);
        }

        return true;
    }

    public void Dispose()
    {
        IsMainDom = false;
        _releases.ForEach(release => release());
        _releases.Clear();
    }
}
