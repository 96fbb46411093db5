using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Projects;

internal sealed record ProjectListDto(int Total, IReadOnlyList<ProjectDto> Items);

internal sealed record ProjectDto(string Id, string Name, string? Description, DateTimeOffset? LastModified, bool Selected);

internal sealed record SelectProjectInput(string? ProjectId);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(ProjectListDto))]
[JsonSerializable(typeof(SelectProjectInput))]
internal sealed partial class ProjectsJsonContext : JsonSerializerContext;
