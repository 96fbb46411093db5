namespace Umbraco.Optimizely.Api;

internal sealed class AccountClient(IApiFactory apis) : IAccountClient
{
    private static readonly string[] Expand = ["accounts", "project_roles"];

    public Task<OptimizelyUser> MeAsync(CancellationToken cancellationToken) =>
        Answers.ReadAsync("account.me", apis.Create<IAccountApi>().MeAsync(Expand, cancellationToken));
}
