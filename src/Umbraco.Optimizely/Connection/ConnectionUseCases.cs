namespace Umbraco.Optimizely.Connection;

/// <summary>What an administrator can do with the connection.</summary>
internal sealed record ConnectionUseCases(OAuthConnector OAuth, TokenConnector Token, Connector Connector, OAuthStates States);
