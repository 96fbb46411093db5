namespace Umbraco.Optimizely.Servers;

/// <summary>The servers that run the site, and what keeps them from working together.</summary>
/// <param name="Servers">Those that run now, this one first.</param>
/// <param name="Problem">Null when all is well.</param>
internal sealed record ServersStatus(IReadOnlyList<SiteServer> Servers, ServersProblem? Problem);
