using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using TestSite.Host;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Tests.Host;

/// <summary>What the test site's documents tell: the notifications of the CMS, in its order and with its payload.</summary>
public sealed class ContentNotificationTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<INotification> _published = new();
    private TestSiteHost _site = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private SiteContent Content => _site.Content;

    private SiteDocument List => Content.All.Single(d => d.TypeAlias == "articleList");

    private SiteDocument Home => Content.All.Single(d => d.TypeAlias == "home");

    private SiteDocument Article => Content.All.Where(d => d.TypeAlias == "article").OrderBy(d => d.Id).First();

    private IEnumerable<string> Names => _published.Select(n => n.GetType().Name.Replace("Notification", "", StringComparison.Ordinal));

    public async ValueTask InitializeAsync()
        => _site = await TestSiteHost.StartAsync(new TestSiteHostOptions { ConfigureServices = Record }, Cancel);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Publish_ADocument_TellsIt()
    {
        await Content.PublishAsync(Article.Key, ["en-US"], Cancel);

        Assert.Equal(["ContentSaving", "ContentPublishing", "ContentTreeChange", "ContentPublished"], Names);
        Assert.Equal(Article.Key, Assert.Single(Last<ContentPublishedNotification>().PublishedEntities).Key);
    }

    [Fact]
    public async Task Unpublish_OneOfTwoLanguages_IsAPublication()
    {
        await Content.UnpublishAsync(Article.Key, ["en-US"], Cancel);

        Assert.Equal(["ContentSaving", "ContentPublishing", "ContentTreeChange", "ContentPublished"], Names);
    }

    [Fact]
    public async Task Unpublish_TheLastLanguage_TellsIt()
    {
        await Content.UnpublishAsync(Article.Key, ["en-US"], Cancel);
        _published.Clear();

        await Content.UnpublishAsync(Article.Key, ["da-DK"], Cancel);

        Assert.Equal(["ContentSaving", "ContentUnpublishing", "ContentUnpublished", "ContentTreeChange"], Names);
        Assert.Equal(Article.Key, Assert.Single(Last<ContentUnpublishedNotification>().UnpublishedEntities).Key);
    }

    [Fact]
    public async Task Publish_AboveOthers_TellsThoseThatAreSeenAgain()
    {
        await Content.UnpublishAsync(List.Key, cancellationToken: Cancel);
        _published.Clear();

        await Content.PublishAsync(List.Key, ["en-US", "da-DK"], Cancel);

        Assert.Equal(["ContentSaving", "ContentPublishing", "ContentTreeChange", "ContentPublished", "ContentPublished"], Names);
        Assert.Contains(Last<ContentPublishedNotification>().PublishedEntities, e => e.Key == Article.Key);
    }

    [Fact]
    public async Task Move_WithDescendants_TellsAllOfThem()
    {
        await Content.MoveAsync(List.Key, null, Cancel);

        Assert.Equal(["ContentMoving", "ContentTreeChange", "ContentMoved"], Names);
        var moved = Last<ContentMovedNotification>().MoveInfoCollection.ToArray();
        Assert.Equal(List.Key, moved[0].Entity.Key);
        Assert.Equal($"-1,{Home.Id},{List.Id}", moved[0].OriginalPath);
        Assert.Equal($"-1,{List.Id}", moved[0].Entity.Path);
        Assert.Contains(moved, m => m.Entity.Key == Article.Key);
    }

    [Fact]
    public async Task TrashAndRestore_TellAllOfThem_AndKeepWhatWasPublishedBelow()
    {
        await Content.TrashAsync(List.Key, Cancel);
        Assert.Equal(["ContentMovingToRecycleBin", "ContentTreeChange", "ContentMovedToRecycleBin"], Names);
        Assert.Contains(Last<ContentMovedToRecycleBinNotification>().MoveInfoCollection, m => m.Entity.Key == Article.Key);
        Assert.Equal((true, true), (Article.Trashed, Article.IsPublished));
        _published.Clear();

        await Content.RestoreAsync(List.Key, cancellationToken: Cancel);

        Assert.Equal(["ContentMoving", "ContentTreeChange", "ContentMoved"], Names);
        Assert.Equal((Home.Id, false, false), (List.ParentId, List.Trashed, List.IsPublished));
        Assert.Equal((false, true), (Article.Trashed, Article.IsPublished));
    }

    [Fact]
    public async Task Delete_Published_TellsDescendantsFirst()
    {
        var list = List.Key;
        var articles = Content.All.Count(d => d.TypeAlias == "article");

        await Content.DeleteAsync(list, Cancel);

        Assert.Equal(
            ["ContentDeleting", "ContentUnpublished", .. Enumerable.Repeat("ContentDeleted", articles + 1), "ContentTreeChange"], Names);
        Assert.Equal(list, Assert.Single(Last<ContentDeletedNotification>().DeletedEntities).Key);
    }

    [Fact]
    public async Task EmptyRecycleBin_TellsEachDeletion()
    {
        await Content.TrashAsync(Article.Key, Cancel);
        _published.Clear();

        await Content.EmptyRecycleBinAsync(Cancel);

        Assert.Equal(["ContentEmptyingRecycleBin", "ContentDeleting", "ContentDeleted", "ContentEmptiedRecycleBin", "ContentTreeChange"], Names);
    }

    [Fact]
    public async Task Copy_ABranch_IsUnpublishedWithKeysOfItsOwn()
    {
        var key = Guid.NewGuid();
        var articles = Content.All.Count(d => d.TypeAlias == "article");

        await Content.CopyAsync(List.Key, key, Home.Key, withDescendants: true, cancellationToken: Cancel);

        Assert.Equal(
            [.. Enumerable.Repeat("ContentCopying", articles + 1), "ContentTreeChange", .. Enumerable.Repeat("ContentCopied", articles + 1)], Names);
        Assert.False(Content.Find(key)!.IsPublished);
        Assert.Equal(2 * articles, Content.All.Where(d => d.TypeAlias == "article").DistinctBy(d => (d.Key, d.Id)).Count());
    }

    [Fact]
    public async Task Move_Cancelled_ChangesNothing()
    {
        _cancels = true;

        var outcome = await Content.MoveAsync(Article.Key, Home.Key, Cancel);

        Assert.False(outcome.Done);
        Assert.Equal(List.Id, Article.ParentId);
        Assert.Equal(["ContentMoving"], Names);
    }

    private bool _cancels;

    private void Record(IServiceCollection services)
    {
        foreach (var type in typeof(IContent).Assembly.GetTypes().Where(t =>
            t.Namespace == typeof(ContentSavedNotification).Namespace && t.Name.StartsWith("Content", StringComparison.Ordinal)
            && !t.Name.StartsWith("ContentType", StringComparison.Ordinal) && typeof(INotification).IsAssignableFrom(t) && t is { IsAbstract: false, IsGenericType: false }))
        {
            services.AddSingleton(
                typeof(INotificationHandler<>).MakeGenericType(type),
                Activator.CreateInstance(typeof(Recorder<>).MakeGenericType(type), (Action<INotification>)Take)!);
        }
    }

    private void Take(INotification notification)
    {
        _published.Enqueue(notification);
        if (_cancels && notification is ICancelableNotification cancelable)
        {
            cancelable.Cancel = true;
        }
    }

    private T Last<T>() => _published.OfType<T>().Last();

    private sealed class Recorder<T>(Action<INotification> take) : INotificationHandler<T>
        where T : INotification
    {
        public void Handle(T notification) => take(notification);
    }
}
