namespace TestSite.Host.ManagementApi;

/// <summary>A data type as the client gets it.</summary>
internal sealed record DataTypeModel(Guid Id, string Name, string EditorAlias, string EditorUiAlias)
{
    public bool IsDeletable { get; }

    public bool CanIgnoreStartNodes { get; }

    public IReadOnlyList<object> Values { get; } = [];
}
