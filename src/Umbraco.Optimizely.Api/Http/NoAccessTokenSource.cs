namespace Umbraco.Optimizely.Api;

/// <summary>In place until a site registers its own source.</summary>
internal sealed class NoAccessTokenSource : IAccessTokenSource
{
    public ValueTask<string?> GetAsync(CancellationToken cancellationToken) => default;

    public ValueTask<string?> RenewAsync(string rejectedToken, CancellationToken cancellationToken) => default;
}
