using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NSubstitute;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Snippet;
using Umbraco.Optimizely.Storage;
using Umbraco.Optimizely.Tests.Hosting;
using Umbraco.Optimizely.Tests.Hosting.Background;

namespace Umbraco.Optimizely.Tests.Snippet;

/// <summary>Pages while the database does not answer, or is gone.</summary>
public sealed class SnippetWithoutDatabaseTests : IDisposable
{
    private readonly Answers _project = new();
    private readonly WatchedTime _time = new();
    private readonly RecordingLogs _logs = new();
    private readonly SnippetTag _tag;

    public SnippetWithoutDatabaseTests()
    {
        var options = Substitute.For<IOptionsMonitor<OptimizelyOptions>>();
        options.CurrentValue.Returns(new OptimizelyOptions());
        _tag = new SnippetTag(_project, options, _time, new Logger<SnippetTag>(new LoggerFactory([_logs])));
    }

    public void Dispose()
    {
        _tag.Dispose();
        _logs.Dispose();
    }

    [Fact]
    public async Task GetAsync_NeverAnswered_OnePageWaitsAMomentTheOthersNotAtAll()
    {
        var answer = new TaskCompletionSource<SelectedProject?>();
        _project.Add(answer.Task);

        ValueTask<HtmlString?> first = _tag.GetAsync();
        Assert.Equal(SnippetTag.Patience, await _time.NextPauseAsync());
        _time.Advance(SnippetTag.Patience);

        Assert.Null(await first);
        ValueTask<HtmlString?> second = _tag.GetAsync();
        Assert.True(second.IsCompletedSuccessfully);
        Assert.Null(await second);

        answer.SetResult(new SelectedProject(7, "Seven", null));
        await _tag.Prepare();
        Assert.Contains("/js/7.js", (await _tag.GetAsync())?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetAsync_DoesNotAnswerAfterAChange_PagesGetWhatTheyGotBefore()
    {
        var answer = new TaskCompletionSource<SelectedProject?>();
        _project.Add(Task.FromResult<SelectedProject?>(new SelectedProject(7, "Seven", null)), answer.Task);
        await _tag.Prepare();

        _tag.Forget(CachePart.Project);
        ValueTask<HtmlString?> page = _tag.GetAsync();
        Assert.Equal(SnippetTag.Patience, await _time.NextPauseAsync());
        _time.Advance(SnippetTag.Patience);

        Assert.Contains("/js/7.js", (await page)?.Value, StringComparison.Ordinal);
        answer.SetResult(new SelectedProject(8, "Eight", null));
        await _tag.Prepare();
        Assert.Contains("/js/8.js", (await _tag.GetAsync())?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetAsync_ChangedWhileItWasRead_ReadsAgain()
    {
        var old = new TaskCompletionSource<SelectedProject?>();
        _project.Add(old.Task, Task.FromResult<SelectedProject?>(new SelectedProject(8, "Eight", null)));

        Task reading = _tag.Prepare();
        await _project.Asked;
        _tag.Forget(CachePart.Project);
        old.SetResult(new SelectedProject(7, "Seven", null));
        await reading;

        Assert.Contains("/js/8.js", (await _tag.GetAsync())?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetAsync_TablesRemoved_NothingIsWrittenAndNothingLogged()
    {
        _project.Add(
            Task.FromResult<SelectedProject?>(new SelectedProject(7, "Seven", null)),
            Task.FromException<SelectedProject?>(new StorageUnavailableException(StorageState.Removed)));
        await _tag.Prepare();

        _tag.Forget(CachePart.Storage);

        Assert.Null(await _tag.GetAsync());
        Assert.Empty(_logs.Lines);
    }

    /// <summary>Gives one answer after the other.</summary>
    private sealed class Answers : ISelectedProject
    {
        private readonly Queue<Task<SelectedProject?>> _answers = new();
        private readonly TaskCompletionSource _asked = new();

        public Task Asked => _asked.Task;

        public void Add(params Task<SelectedProject?>[] answers) => Array.ForEach(answers, _answers.Enqueue);

        public ValueTask<SelectedProject?> GetAsync(CancellationToken cancellationToken)
        {
            _asked.TrySetResult();
            return new ValueTask<SelectedProject?>(_answers.Dequeue());
        }
    }
}
