namespace TestSite.Host.Security;

/// <summary>What the sign-in form sends.</summary>
internal sealed record Credentials(string? Username, string? Password);
