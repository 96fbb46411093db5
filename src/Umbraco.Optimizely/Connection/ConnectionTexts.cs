namespace Umbraco.Optimizely.Connection;

/// <summary>What the dashboard says about each state of the connection.</summary>
internal static class ConnectionTexts
{
    public static ConnectionStatus Invalid(IReadOnlyDictionary<string, string> problems) => Status(
        ConnectionState.NotConfigured,
        "The configuration of Umbraco.Optimizely is not valid.",
        $"The package is switched off. {string.Join(' ', problems.Select(problem => $"{problem.Key}: {problem.Value}"))}");

    public static ConnectionStatus ApplicationMissing() => Status(
        ConnectionState.NotConfigured,
        "The application registered with Optimizely is missing from the configuration.",
        "Set Optimizely:ClientId and Optimizely:ClientSecret again. The connection was kept.");

    public static ConnectionStatus NotConnected(bool hasOAuth) => Status(
        ConnectionState.NotConnected,
        "The site is not connected to Optimizely.",
        hasOAuth
            ? "Connect it with your Optimizely account, or by a personal access token."
            : "Connect it by a personal access token. To connect with an account, set Optimizely:ClientId and Optimizely:ClientSecret in the site's configuration.");

    public static ConnectionStatus Connected(ConnectedIdentity identity, SelectedProject? project, bool archived)
    {
        string who = $"As {identity.UserName ?? "a user without a name"}{(identity.AccountName is null ? string.Empty : $", account {identity.AccountName}")}.";

        return Status(
            ConnectionState.Connected,
            "The site is connected to Optimizely.",
            (project, archived) switch
            {
                (null, _) => $"{who} Choose a project to begin.",
                (_, true) => $"{who} The project {project.Name} is archived in Optimizely: its tests no longer run. Choose another one.",
                _ => who,
            });
    }

    public static ConnectionStatus Viewer(string project) => Status(
        ConnectionState.NoRole,
        "The connected user of Optimizely may only look.",
        $"Its role in the project {project} is viewer. Give it a role that may publish, or connect the site as another user.");

    public static ConnectionStatus RateLimited(TimeSpan? retryAfter) => Status(
        ConnectionState.RateLimited,
        "Optimizely is being asked too often.",
        retryAfter is { TotalSeconds: > 0 } wait
            ? $"The connection was kept. Try again in {Math.Ceiling(wait.TotalSeconds):0} seconds."
            : "The connection was kept. Try again in a minute.");

    public static ConnectionStatus Of(ConnectionState state) => state switch
    {
        ConnectionState.Revoked => Status(
            state,
            "Optimizely no longer accepts the connection.",
            "It was revoked, or this site can no longer read its tokens. Running tests go on. Connect the site again."),
        ConnectionState.NoRole => Status(
            state,
            "The connected user of Optimizely may not use its projects.",
            "Give the user a role that may publish, or connect the site as another user."),
        ConnectionState.ServiceFailing => Status(
            state, "Optimizely has a problem or cannot be reached.", "The connection was kept. Running tests go on. Try again in a few minutes."),
        ConnectionState.Timeout => Status(
            state, "Optimizely did not answer in time.", "The connection was kept. Running tests go on. Try again in a few minutes."),
        _ => Status(
            state, "Optimizely's answer could not be understood.", "The connection was kept. If it stays so, the package may need an update."),
    };

    private static ConnectionStatus Status(ConnectionState state, string title, string detail) =>
        new() { State = state, Title = title, Detail = detail };
}
