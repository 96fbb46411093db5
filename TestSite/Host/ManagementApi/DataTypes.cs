using TestSite.Host.Content;

namespace TestSite.Host.ManagementApi;

/// <summary>The data types of the demo package.</summary>
internal sealed class DataTypes(DemoPackage package)
{
    public IReadOnlyList<DataTypeModel> All { get; } = [.. package.DataTypes.Select(e => new DataTypeModel(
        (Guid)e.Attribute("Definition")!,
        (string)e.Attribute("Name")!,
        (string)e.Attribute("Id")!,
        (string)e.Attribute("EditorUiAlias")!))];

    public DataTypeModel? Find(Guid id) => All.FirstOrDefault(t => t.Id == id);
}
