namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Whom the token stands for.</summary>
internal sealed record Caller(long AccountId, string Role)
{
    public bool CanWrite => Role != "viewer";
}
