using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Tests.Hosting;

/// <summary>Keeps every log line with its exception as text.</summary>
internal sealed class RecordingLogs : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, EventId Id, string Category, string Text)> _lines = new();

    public IReadOnlyCollection<(LogLevel Level, EventId Id, string Category, string Text)> Lines => _lines;

    public string Text => string.Join('\n', _lines.Select(line => line.Text));

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _lines);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<(LogLevel Level, EventId Id, string Category, string Text)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((logLevel, eventId, category, $"{formatter(state, exception)} {exception}"));
    }
}
