using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Storage;

/// <summary>A stored resource: its kind, where it belongs, and the body it is answered as.</summary>
/// <param name="Id">Unique over all kinds.</param>
/// <param name="Kind">One of <see cref="EntityKind"/>.</param>
/// <param name="AccountId">Owner.</param>
/// <param name="ProjectId">The project; its own id for a project, 0 for an account.</param>
/// <param name="ParentId">The page of a click event or of hidden URL targeting.</param>
/// <param name="Key">The API name, where the kind has one.</param>
/// <param name="Body">Newest version.</param>
/// <param name="Live">The version the snippet carries, when it was published.</param>
/// <param name="HasDraft">True when <paramref name="Body"/> holds changes that are not published.</param>
internal sealed record Entity(
    long Id, string Kind, long AccountId, long ProjectId, long? ParentId, string? Key, JsonObject Body, JsonObject? Live, bool HasDraft);
