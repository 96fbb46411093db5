namespace TestSite.Host.Users;

/// <summary>Verbs of Umbraco 17.</summary>
internal static class DocumentRights
{
    public static readonly string[] Browse = ["Umb.Document.Read", "Umb.Document.PropertyValue.Read"];

    public static readonly string[] Edit =
    [
        .. Browse, "Umb.Document.Create", "Umb.Document.Update", "Umb.Document.Publish", "Umb.Document.Unpublish", "Umb.Document.Delete",
        "Umb.Document.Duplicate", "Umb.Document.Move", "Umb.Document.Sort", "Umb.Document.Rollback", "Umb.Document.PropertyValue.Write",
    ];

    public static readonly string[] All =
        [.. Edit, "Umb.Document.PublicAccess", "Umb.Document.Permissions", "Umb.Document.CultureAndHostnames", "Umb.Document.Notifications", "Umb.Document.CreateBlueprint"];
}
