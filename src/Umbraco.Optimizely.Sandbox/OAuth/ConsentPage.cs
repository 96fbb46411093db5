using System.Text.Encodings.Web;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.OAuth;

/// <summary>The HTML of the consent screen: a plain form, no script.</summary>
internal static class ConsentPage
{
    private static readonly Dictionary<string, string> Headers = new()
    {
        ["Cache-Control"] = "no-store",
        ["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        ["Referrer-Policy"] = "no-referrer",
    };

    public static Answer Show(AuthorizeRequest request, IReadOnlyList<Entity> accounts)
    {
        var chosen = accounts.FirstOrDefault(a => a.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == request.AccountId) ?? accounts[0];
        var choices = string.Concat(accounts.Select(a => $"""
            <label class="account"><input type="radio" name="account_id" value="{a.Id}"{(a.Id == chosen.Id ? " checked" : "")}>
            <span><strong>{Encode(a.Body.Text("name"))}</strong><small>Account {a.Id}</small></span></label>
            """));
        var site = new Uri(request.RedirectUri!).GetLeftPart(UriPartial.Authority);
        return Page(200, "Allow access", $"""
            <h1>Allow <em>Umbraco.Optimizely</em> to use your account?</h1>
            <p class="who">Signed in as <strong>Ada Optimist</strong> ({SeedIds.UserId})</p>
            <form method="post" action="/oauth2/authorize">
            {Hidden("client_id", request.ClientId)}{Hidden("redirect_uri", request.RedirectUri)}{Hidden("response_type", request.ResponseType)}
            {Hidden("scopes", request.Scopes)}{Hidden("state", request.State)}
            <fieldset><legend>Account</legend>{choices}</fieldset>
            <h2>It will be able to</h2>
            <ul><li>see the projects, pages, events and audiences of the account</li>
            <li>create, start, pause and archive experiments</li><li>read results</li></ul>
            <p>You will go back to <strong>{Encode(site)}</strong>.</p>
            <div class="buttons"><button class="allow" name="decision" value="allow">Allow</button>
            <button class="deny" name="decision" value="deny">Deny</button></div>
            </form>
            """);
    }

    public static Answer Problem(string text) => Page(400, "Request refused", $"<h1>This request cannot be authorized</h1><p role=\"alert\">{Encode(text)}</p>");

    private static Answer Page(int status, string title, string body) => Answer.Html(status, $$"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{title}} – Optimizely sandbox</title>
        <style>
        *{box-sizing:border-box}
        body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:#eef1f8;color:#1b1f3b;font:1rem/1.55 system-ui,sans-serif}
        main{width:100%;max-width:30rem;background:#fff;border-radius:.75rem;box-shadow:0 .5rem 2rem #1b1f3b26;padding:2rem;border-top:.4rem solid #3544b1}
        .brand{margin:0 0 1rem;color:#55597a;font-size:.875rem}
        h1{font-size:1.4rem;line-height:1.25;margin:0 0 .5rem}h1 em{font-style:normal;color:#3544b1}h2{font-size:1rem;margin:1.25rem 0 .25rem}
        .who{margin:0 0 1.25rem}ul{margin:.25rem 0 1rem;padding-left:1.25rem}
        fieldset{border:0;padding:0;margin:0}legend{font-weight:600;padding:0;margin-bottom:.5rem}
        .account{display:flex;gap:.75rem;align-items:center;padding:.75rem;border:1px solid #8b90b3;border-radius:.5rem;margin-bottom:.5rem;cursor:pointer}
        .account:has(:checked){border-color:#3544b1;background:#f2f4ff}.account small{display:block;color:#55597a}
        input[type=radio]{width:1.2rem;height:1.2rem;accent-color:#3544b1}
        .buttons{display:flex;gap:.75rem;margin-top:1.25rem}
        button{flex:1;font:inherit;font-weight:600;padding:.7rem 1rem;border-radius:.5rem;border:2px solid #3544b1;cursor:pointer}
        .allow{background:#3544b1;color:#fff}.deny{background:#fff;color:#3544b1}
        button:focus-visible,.account:focus-within{outline:3px solid #f5a623;outline-offset:2px}
        </style></head>
        <body><main><p class="brand">Optimizely sandbox – a simulation on this machine, no real account is touched</p>
        {{body}}
        </main></body></html>
        """) with { Headers = Headers };

    private static string Hidden(string name, string? value) =>
        value is null ? "" : $"<input type=\"hidden\" name=\"{name}\" value=\"{Encode(value)}\">";

    private static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? "");
}
