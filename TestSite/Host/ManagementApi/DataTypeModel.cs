namespace TestSite.Host.ManagementApi;

/// <summary>A data type as the client gets it.</summary>
internal sealed record DataTypeModel(Guid Id, string Name, string EditorAlias, string EditorUiAlias)
{
    public bool IsDeletable => false;

    public bool CanIgnoreStartNodes => false;

    public IReadOnlyList<object> Values => [];
}
