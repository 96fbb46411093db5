namespace TestSite.Host.Users;

/// <summary>Who can sign in. All have the same password, since nobody else is to reach a test site.</summary>
public static class DemoUsers
{
    public const string Password = "1234567890";

    public static DemoUser Admin { get; } = new(-1, new("1e70f841-c261-413b-abb2-2d68cdb96094"), "admin@example.com", "Ada Admin", "admin");

    public static DemoUser Editor { get; } = new(2, new("4d2b1c7e-5d53-4c52-9f0e-8f1f6a1f2b02"), "editor@example.com", "Edgar Editor", "editor");

    public static DemoUser Reader { get; } = new(3, new("7a9c3e55-91a4-4f7b-8f3d-1c7a0d5e3c03"), "reader@example.com", "Rita Reader", "reader");

    public static DemoUser Danish { get; } = new(4, new("c1f0a2d6-6b7e-4d0c-8a52-0f3b9e7d4c04"), "danish@example.com", "Dagny Dansk", "admin", "da-DK");

    public static IReadOnlyList<DemoUser> All { get; } = [Admin, Editor, Reader, Danish];
}
