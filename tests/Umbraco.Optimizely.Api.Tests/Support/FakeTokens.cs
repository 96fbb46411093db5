namespace Umbraco.Optimizely.Api.Tests.Support;

internal sealed class FakeTokens(string? token, string? renewed = null) : IAccessTokenSource
{
    public List<string> Rejected { get; } = [];

    public ValueTask<string?> GetAsync(CancellationToken cancellationToken) => new(token);

    public ValueTask<string?> RenewAsync(string rejectedToken, CancellationToken cancellationToken)
    {
        Rejected.Add(rejectedToken);
        return new(renewed);
    }
}
