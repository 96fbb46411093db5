namespace Umbraco.Optimizely.Api.Tests.Support;

internal sealed record RecordedRequest(string Method, Uri Uri, string? Authorization, string? Body, string? ContentType, IReadOnlyDictionary<string, string> Headers)
{
    public string PathAndQuery => Uri.PathAndQuery;
}
