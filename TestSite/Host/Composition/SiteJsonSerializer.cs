using System.Text.Json;
using Umbraco.Cms.Core.Serialization;

namespace TestSite.Host.Composition;

/// <summary>The serializer behind <see cref="IJsonSerializer"/>; the CMS has its own outside Core.</summary>
internal sealed partial class SiteJsonSerializer : IJsonSerializer
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public string Serialize(object? input) => JsonSerializer.Serialize(input, Options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, Options);
}
