using System.Text.Encodings.Web;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Start;

/// <summary>The HTML of the start page. Every name in it is written by somebody else and is encoded.</summary>
internal static class StartPage
{
    // A list of hundreds would hide the rest of the page.
    private const int ShownProjects = 12;

    public static string Create(StartData data) => $$"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Optimizely sandbox</title>
        <style>
        *{box-sizing:border-box}body{margin:0;background:#eef1f8;color:#1b1f3b;font:1rem/1.5 system-ui,sans-serif}
        header{background:#1b264f;color:#fff;padding:1.5rem max(1rem,calc(50vw - 32rem))}header a{color:#cdd7ff}h1{margin:0;font-size:1.5rem}
        main{max-width:64rem;margin:0 auto;padding:1rem}section{background:#fff;border-radius:.75rem;padding:1rem 1.25rem;margin:0 0 1rem;overflow-x:auto}
        h2{font-size:1.1rem;margin:.25rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .25rem}
        table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #d9ddec;vertical-align:top}
        td{font-variant-numeric:tabular-nums}code{font-family:ui-monospace,monospace;font-size:.85em}
        .state{padding:.1rem .5rem;border-radius:1rem;background:#e3e6f2;white-space:nowrap}.running{background:#cdeedd}.paused{background:#fdebc8}
        .bad{color:#a3122d;font-weight:600}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:0}dt{font-weight:600}dd{margin:0}
        </style></head><body>
        <header><h1>Optimizely sandbox</h1>
        <p>A simulation on this machine: OAuth, REST API v2, events and snippet files. It is {{Time(data.Now)}} here.
        <a href="/">Refresh</a> · <a href="/?refresh">Refresh every 3 seconds</a></p></header>
        <main>
        {{Connect(data)}}{{Experiments(data)}}{{Projects(data)}}{{Calls(data)}}
        </main></body></html>
        """;

    private static string Connect(StartData data) => $"""
        <section><h2>Connect a site</h2><dl>
        <dt>REST API</dt><dd><code>{data.Origin}/v2</code></dd>
        <dt>OAuth</dt><dd><code>{data.Origin}/oauth2/authorize</code>, <code>{data.Origin}/oauth2/token</code></dd>
        <dt>Client</dt><dd><code>{SeedIds.ClientId}</code> with the secret <code>{SeedIds.ClientSecret}</code></dd>
        <dt>Personal tokens</dt><dd><code>{SeedIds.PersonalToken}</code>, read only <code>{SeedIds.ViewerToken}</code></dd>
        <dt>Events</dt><dd><code>{data.Origin}/v1/events</code></dd>
        <dt>Snippet</dt><dd><code>&lt;script src="{data.Origin}/js/{SeedIds.AcmeWebsite}.js"&gt;&lt;/script&gt;</code></dd>
        <dt>State</dt><dd>{(data.Options.DatabasePath is null ? "in memory" : "kept in a file")}; control API {(data.Options.EnableControl ? "on" : "off (start with --control)")}</dd>
        </dl></section>
        """;

    private static string Experiments(StartData data) => Section("Experiments", "No experiment yet: create one from the site.", data.Experiments.Count,
        Table(
            ["Experiment", "State", "Variation", "Weight", "Visitors"],
            data.Experiments.Reverse().SelectMany(e => e.Body.Objects("variations").Select((v, i) => Row(
                i > 0 ? "" : $"{Encode(e.Body.Text("name"))}<br><code>{e.Id}</code>",
                i > 0 ? "" : State(e.Body.Text("status"), e.HasDraft),
                Encode(v.Text("name")),
                $"{(v.Long("weight") ?? 0) / 100.0:0.##} %",
                $"{data.Visitors.GetValueOrDefault((e.Id, v.Long("variation_id") ?? 0)):N0}")))));

    private static string Projects(StartData data) => "<section><h2>Accounts and projects</h2>" + string.Concat(data.Accounts.Select(account =>
    {
        var projects = data.Projects.Where(p => p.AccountId == account.Id).ToList();
        var rest = projects.Count - ShownProjects;
        return $"<h3>{Encode(account.Body.Text("name"))} <code>{account.Id}</code></h3>" + Table(
            ["Project", "Id", "Platform", "State"],
            projects.Take(ShownProjects).Select(p => Row(
                Encode(p.Body.Text("name")), $"<code>{p.Id}</code>", Encode(Platform(p)), State(p.Body.Text("status"), false)))) + (rest > 0 ? $"<p>and {rest} more</p>" : "");
    })) + "</section>";

    private static string Calls(StartData data) => Section("Latest calls", "Nobody has called yet.", data.Calls.Count, Table(
        ["Time", "Operation", "Call", "Status", "Remark"],
        data.Calls.Select(c => Row(
            Time(c.At), Encode(c.Operation), $"<code>{Encode($"{c.Method} {c.Path}{c.Query}")}</code>",
            c.Status is >= 200 and < 400 ? $"{c.Status}" : $"<span class=\"bad\">{(c.Status == 0 ? "dropped" : c.Status)}</span>", Encode(c.Note)))));

    private static string Section(string title, string empty, int count, string table) =>
        $"<section><h2>{title}</h2>{(count == 0 ? $"<p>{empty}</p>" : table)}</section>";

    private static string Table(string[] headings, IEnumerable<string> rows) =>
        $"<table><thead><tr>{string.Concat(headings.Select(h => $"<th scope=\"col\">{h}</th>"))}</tr></thead><tbody>{string.Concat(rows)}</tbody></table>";

    private static string Row(params string[] cells) => $"<tr>{string.Concat(cells.Select(c => $"<td>{c}</td>"))}</tr>";

    private static string State(string? state, bool hasDraft) =>
        $"<span class=\"state {Encode(state)}\">{Encode(state?.Replace('_', ' '))}</span>{(hasDraft ? " draft pending" : "")}";

    private static string Platform(Entity project) =>
        project.Body.Flag("is_classic") ? "web (classic)" : project.Body.Flag("is_flags_enabled") ? "flags" : project.Body.Text("platform") ?? "";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", System.Globalization.CultureInfo.InvariantCulture);

    private static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? "");
}
