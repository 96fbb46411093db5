namespace TestSite.Host.Users;

/// <summary>A user of the test site.</summary>
public sealed record DemoUser(int Id, Guid Key, string Email, string Name, string Group);
