using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Connection;

/// <summary>Whom Optimizely takes the site for. All unknown when Optimizely could not be asked.</summary>
internal sealed record ConnectedIdentity(string? UserName, string? UserEmail, long? AccountId, string? AccountName)
{
    public static ConnectedIdentity Unknown { get; } = new(null, null, null, null);

    public static ConnectedIdentity From(OptimizelyUser me)
    {
        long? account = me.CurrentAccount?.Id;
        string name = $"{me.Profile?.FirstName} {me.Profile?.LastName}".Trim();

        return new ConnectedIdentity(
            Limit(name.Length > 0 ? name : me.Profile?.Email),
            Limit(me.Profile?.Email),
            account,
            Limit(me.Accounts?.FirstOrDefault(candidate => candidate.Id == account)?.Name));
    }

    // As long as the column is.
    private static string? Limit(string? text) => text is { Length: > 500 } ? text[..500] : text;
}
