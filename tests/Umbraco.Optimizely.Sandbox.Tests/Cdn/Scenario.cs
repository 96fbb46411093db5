using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

/// <summary>One site with its project, and the events that came from it.</summary>
internal sealed class Scenario(string host, Datafile datafile)
{
    private static readonly Lazy<string> Client = new(() => string.Join('\n', ClientFiles().Select(File.ReadAllText)));
    private readonly List<SentEvent> _events = [];
    private TaskCompletionSource _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Host { get; } = host;

    public Datafile Datafile { get; set; } = datafile;

    /// <summary>Inline script before the snippet.</summary>
    public string Before { get; set; } = "";

    public string Body { get; set; } = "<h1 class=\"headline\">Original</h1><p>Text</p>";

    /// <summary>Sent after <see cref="Body"/>, once the task has ended: a page that arrives in two pieces.</summary>
    public Func<Task<string>>? Rest { get; set; }

    /// <summary>Address of the snippet; by default the client with the hand-made datafile.</summary>
    public string Snippet { get; set; } = "/js/project.js";

    /// <summary>Value of the Content-Security-Policy header.</summary>
    public string? Policy { get; set; }

    public int EventStatus { get; set; } = StatusCodes.Status204NoContent;

    public List<string> Batches { get; } = [];

    public string Script => Client.Value.Replace("/*DATAFILE*/", Datafile.ToScript(), StringComparison.Ordinal);

    public static IEnumerable<string> ClientFiles() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "client"), "*.js").Order(StringComparer.Ordinal);

    public async Task WritePageAsync(HttpResponse response)
    {
        response.ContentType = "text/html; charset=utf-8";
        if (Policy is not null)
        {
            response.Headers.ContentSecurityPolicy = Policy;
        }

        await response.WriteAsync($"""
            <!doctype html><html><head><script nonce="n1">{Before}</script>
            <script nonce="n1" src="{Snippet}"></script></head><body>{Body}
            """);
        if (Rest is not null)
        {
            await response.Body.FlushAsync();
            await response.WriteAsync(await Rest());
        }

        await response.WriteAsync("</body></html>");
    }

    public int Receive(string body)
    {
        lock (_events)
        {
            if (EventStatus == StatusCodes.Status204NoContent)
            {
                Batches.Add(body);
                _events.AddRange(SentEvent.Read(JsonDocument.Parse(body).RootElement));
                _arrival.TrySetResult();
                _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            return EventStatus;
        }
    }

    public IReadOnlyList<SentEvent> Events(string? type = null)
    {
        lock (_events)
        {
            return [.. _events.Where(sent => type is null || sent.Type == type)];
        }
    }

    /// <summary>Waits until so many events of the type have come.</summary>
    public async Task<IReadOnlyList<SentEvent>> WaitForEventsAsync(string type, int count = 1)
    {
        while (true)
        {
            Task arrival;
            lock (_events)
            {
                arrival = _arrival.Task;
            }

            var events = Events(type);
            if (events.Count >= count)
            {
                return events;
            }

            await arrival.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
    }
}
