using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Connection;

internal sealed record ConnectionStatusDto(
    string State,
    string? Kind,
    string Title,
    string Detail,
    ConnectedUser? User,
    ConnectedAccount? Account,
    string? ConnectedBy,
    DateTimeOffset? ConnectedAt,
    DateTimeOffset CheckedAt,
    ConnectedProject? Project,
    bool OauthConfigured,
    string RedirectUri,
    string PendingReturn);

internal sealed record AuthorizeDto(string Url);

internal sealed record TokenInput(string? Token)
{
    // The default would print the token.
    public override string ToString() => nameof(TokenInput);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(ConnectionStatusDto))]
[JsonSerializable(typeof(AuthorizeDto))]
[JsonSerializable(typeof(TokenInput))]
internal sealed partial class ConnectionJsonContext : JsonSerializerContext;
