namespace TestSite.Host.Security;

/// <summary>What a browser gets when it has signed in.</summary>
internal sealed record TokenPair(string Access, string Refresh);
