using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Connection;

/// <summary>What the dashboard says about each state of the connection.</summary>
internal static class ConnectionTexts
{
    public static ConnectionStatus Invalid(IReadOnlyDictionary<string, string> problems) => Status(
        ConnectionState.NotConfigured,
        () => (
            ConnectionSentences.InvalidConfiguration,
            Sentence.Fill(ConnectionSentences.SwitchedOff, string.Join(' ', problems.Select(problem => $"{problem.Key}: {problem.Value}")))));

    public static ConnectionStatus ApplicationMissing() => Status(
        ConnectionState.NotConfigured, () => (ConnectionSentences.ApplicationMissing, ConnectionSentences.ApplicationMissingAdvice));

    public static ConnectionStatus KeysLost() => Status(
        ConnectionState.Revoked, () => (ConnectionSentences.KeysLost, ConnectionSentences.KeysLostAdvice));

    public static ConnectionStatus NotConnected(bool hasOAuth) => Status(
        ConnectionState.NotConnected,
        () => (ConnectionSentences.NotConnected, hasOAuth ? ConnectionSentences.ConnectByEither : ConnectionSentences.ConnectByToken));

    public static ConnectionStatus Connected(ConnectedIdentity identity, SelectedProject? project, bool archived) => Status(
        ConnectionState.Connected,
        () => (ConnectionSentences.Connected, Sentence.Join(Who(identity), Next(project, archived))));

    public static ConnectionStatus Viewer(string project) => Status(
        ConnectionState.NoRole, () => (ConnectionSentences.Viewer, Sentence.Fill(ConnectionSentences.ViewerAdvice, project)));

    public static ConnectionStatus RateLimited(TimeSpan? retryAfter) => Status(
        ConnectionState.RateLimited,
        () => (
            ConnectionSentences.RateLimited,
            retryAfter is { TotalSeconds: > 0 } wait
                ? Sentence.Fill(ConnectionSentences.RateLimitedSeconds, Math.Ceiling(wait.TotalSeconds))
                : ConnectionSentences.RateLimitedAdvice));

    public static ConnectionStatus Of(ConnectionState state) => Status(
        state,
        () => state switch
        {
            ConnectionState.Revoked => (ConnectionSentences.Revoked, ConnectionSentences.RevokedAdvice),
            ConnectionState.NoRole => (ConnectionSentences.NoRole, ConnectionSentences.NoRoleAdvice),
            ConnectionState.ServiceFailing => (ConnectionSentences.ServiceFailing, ConnectionSentences.ServiceAdvice),
            ConnectionState.Timeout => (ConnectionSentences.Timeout, ConnectionSentences.ServiceAdvice),
            _ => (ConnectionSentences.Unreadable, ConnectionSentences.UnreadableAdvice),
        });

    private static string Who(ConnectedIdentity identity)
    {
        string name = identity.UserName ?? ConnectionSentences.WithoutName;
        return identity.AccountName is null
            ? Sentence.Fill(ConnectionSentences.As, name)
            : Sentence.Fill(ConnectionSentences.AsOfAccount, name, identity.AccountName);
    }

    private static string? Next(SelectedProject? project, bool archived) => (project, archived) switch
    {
        (null, _) => ConnectionSentences.ChooseProject,
        (_, true) => Sentence.Fill(ConnectionSentences.ProjectArchived, project.Name),
        _ => null,
    };

    private static ConnectionStatus Status(ConnectionState state, Func<(string Title, string Detail)> say) => new() { State = state, Say = say };
}
