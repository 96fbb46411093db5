namespace TestSite.Host.Users;

/// <summary>Letters of Umbraco 13: F browse, C create, A update, U publish, Z unpublish, D delete, and so on.</summary>
internal static class DocumentRights
{
    public static readonly string[] Browse = ["F"];

    public static readonly string[] Edit = ["F", "C", "A", "U", "Z", "D", "H", "M", "O", "S", "K", "I"];

    public static readonly string[] All = [.. Edit, "P", "R", "N", "ï"];
}
