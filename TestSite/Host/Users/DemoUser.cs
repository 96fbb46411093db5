namespace TestSite.Host.Users;

/// <summary>A user of the test site, with the back office in a language.</summary>
public sealed record DemoUser(int Id, Guid Key, string Email, string Name, string Group, string Language = "en-US");
