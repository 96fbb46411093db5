using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Maintenance;

/// <param name="Tests">The tests that run, or may run, and would go on.</param>
/// <param name="Connected">Whether there is access to Optimizely that is deleted as well.</param>
/// <param name="OptimizelyUrl">Where access is withdrawn at Optimizely.</param>
internal sealed record UninstallPlan(IReadOnlyList<RunningTest> Tests, bool Connected, string OptimizelyUrl);

/// <param name="Id">The id of the record.</param>
/// <param name="Name">What the test is called at Optimizely.</param>
/// <param name="DocumentName">The document whose headline is tested.</param>
/// <param name="Culture">Its language; empty when the document has none.</param>
/// <param name="Status"><c>running</c>, or <c>unknown</c> when Optimizely did not tell.</param>
internal sealed record RunningTest(Guid Id, string Name, string DocumentName, string Culture, string Status);

/// <param name="Confirm">Must be <c>uninstall</c>.</param>
/// <param name="Tests"><c>pause</c> or <c>leave</c>; needed when tests run.</param>
internal sealed record UninstallInput(string? Confirm, string? Tests);

internal sealed record UninstallResult(string Title, string Detail);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(UninstallPlan))]
[JsonSerializable(typeof(UninstallInput))]
[JsonSerializable(typeof(UninstallResult))]
internal sealed partial class MaintenanceJsonContext : JsonSerializerContext;
