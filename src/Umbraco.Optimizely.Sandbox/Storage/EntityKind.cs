namespace Umbraco.Optimizely.Sandbox.Storage;

/// <summary>The kinds of stored resources; events and pages share one set of keys.</summary>
internal static class EntityKind
{
    public const string Account = "account";
    public const string Project = "project";
    public const string Page = "page";
    public const string Event = "event";
    public const string Experiment = "experiment";
    public const string Audience = "audience";
    public const string Attribute = "attribute";
    public const string ListAttribute = "list_attribute";
}
