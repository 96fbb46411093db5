using Microsoft.Extensions.Primitives;

namespace Umbraco.Optimizely.Sandbox.OAuth;

/// <summary>The parameters of an authorize request, as they came.</summary>
internal sealed record AuthorizeRequest(
    string? ClientId, string? RedirectUri, string? ResponseType, string? Scopes, string? State, string? AccountId)
{
    public bool IsImplicit => ResponseType == "token";

    public static AuthorizeRequest Read(Func<string, StringValues> value) => new(
        One(value("client_id")), One(value("redirect_uri")), One(value("response_type")),
        One(value("scopes")) ?? One(value("scope")), One(value("state")), One(value("account_id")));

    /// <summary>The address to go back to, with the given answer where the response type wants it.</summary>
    public string Back(params (string Name, string? Value)[] answer)
    {
        var pairs = answer.Append(("state", State)).Where(p => p.Item2 is not null).Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2!)}");
        var text = string.Join('&', pairs);
        if (IsImplicit)
        {
            return $"{RedirectUri}#{text}";
        }

        return RedirectUri + (RedirectUri!.Contains('?', StringComparison.Ordinal) ? "&" : "?") + text;
    }

    private static string? One(StringValues values) => values.Count == 1 && !string.IsNullOrEmpty(values[0]) ? values[0] : null;
}
