using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Hosting.Background;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Experiments.Following;

public sealed class ContentChangeHandlerTests : IDisposable
{
    private readonly ContentChanges _changes = new(TimeProvider.System);
    private readonly ICurrentEditor _editor = Substitute.For<ICurrentEditor>();
    private readonly FollowingWorker _worker;
    private readonly IContent _document = Substitute.For<IContent>();

    public ContentChangeHandlerTests()
    {
        _worker = new FollowingWorker(Substitute.For<IServiceScopeFactory>(), _changes, Substitute.For<ISiteWorkGate>(), TimeProvider.System);
        _document.Key.Returns(Guid.NewGuid());
        _document.Id.Returns(1063);
        _editor.IsSignedIn.Returns(true);
        _editor.Name.Returns("Carl Colleague");
    }

    public void Dispose() => _worker.Dispose();

    [Fact]
    public void Handle_SomebodyPublishes_RemembersWhoAndWhat()
    {
        Handler().Handle(new ContentPublishedNotification(_document, new EventMessages()));

        Assert.Equal("Carl Colleague", _changes.Find(_document.Key, null)?.By);
    }

    [Fact]
    public void Handle_ASchedule_HasNoName()
    {
        _editor.IsSignedIn.Returns(false);

        Handler().Handle(new ContentUnpublishedNotification(_document, new EventMessages()));

        var change = _changes.Find(_document.Key, null);
        Assert.NotNull(change);
        Assert.Null(change.By);
    }

    [Fact]
    public void Handle_SomethingIsWrongWithUs_DoesNotDisturbTheEditor()
    {
        using var logs = new RecordingLogs();
        _editor.IsSignedIn.Returns(_ => throw new InvalidOperationException("broken"));
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(logs));
        var handler = new ContentChangeHandler(_changes, _worker, _editor, factory.CreateLogger<ContentChangeHandler>());

        handler.Handle(new ContentDeletedNotification(_document, new EventMessages()));

        Assert.Contains("could not be noted", logs.Text, StringComparison.Ordinal);
    }

    private ContentChangeHandler Handler() => new(_changes, _worker, _editor, NullLogger<ContentChangeHandler>.Instance);
}
