namespace Umbraco.Optimizely.Servers;

/// <summary>A server that runs the site now.</summary>
/// <param name="Name">Name of its machine; with the process where a machine runs several.</param>
/// <param name="IsThis">Whether it is the one that tells.</param>
/// <param name="SeenAt">When it last gave a sign.</param>
/// <param name="SharesKeys">Whether this server can read what that one has encrypted.</param>
internal sealed record SiteServer(string Name, bool IsThis, DateTimeOffset SeenAt, bool SharesKeys);
