using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Validation;

/// <summary>Checks a whole request against the embedded documents.</summary>
internal sealed class RequestValidator(OperationCatalog catalog, SchemaCatalog schemas)
{
    private readonly BodyValidator _bodies = new(schemas);

    public OperationCatalog Catalog { get; } = catalog;

    /// <summary>The body without read-only fields, or null for an operation without a body.</summary>
    /// <exception cref="ApiProblem">The request is not as documented.</exception>
    public JsonObject? Validate(
        Operation operation, IReadOnlyDictionary<string, string> path, IQueryCollection query, string? contentType, string text)
    {
        var errors = new ValidationErrors();
        ParameterValidator.Validate(operation, path, query, errors);
        errors.ThrowIfAny();
        if (operation.BodySchema is null)
        {
            return null;
        }

        if (contentType?.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw ApiProblem.BadRequest("The body must be of the type application/json");
        }

        if (!JsonExtensions.TryParse(text, out var node) || node is not JsonObject source)
        {
            throw ApiProblem.BadRequest("The body must be a JSON object");
        }

        var body = _bodies.Validate(operation.BodySchema, source, errors);
        errors.ThrowIfAny();
        return body;
    }
}
