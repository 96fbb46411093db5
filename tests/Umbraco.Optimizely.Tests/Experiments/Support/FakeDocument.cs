using Umbraco.Optimizely.Documents;

namespace Umbraco.Optimizely.Tests.Experiments.Support;

/// <summary>One document that a test may rename, unpublish or delete.</summary>
internal sealed class FakeDocument : IDocumentReader, IHeadlineWriter
{
    public Guid Key { get; } = Guid.NewGuid();

    public string Culture { get; } = "en-US";

    public bool Exists { get; set; } = true;

    public DocumentSnapshot Snapshot { get; set; }

    public FakeDocument() => Snapshot = new DocumentSnapshot
    {
        Key = Key,
        Culture = Culture,
        Name = "About us",
        ContentTypeAlias = "article",
        IsPublished = true,
        Headline = "Original headline",
        Url = new Uri("https://www.example.com/about/"),
    };

    public DocumentSnapshot? Read(Guid key, string? culture, Func<string, string?> headlinePropertyOf, Uri? near)
        => Exists && key == Key ? Snapshot with { Culture = culture ?? "" } : null;

    /// <summary>What is saved besides the published headline; null: the same.</summary>
    public string? Draft { get; set; }

    public bool IsShared { get; set; }

    public int? MaxLength { get; set; }

    public bool HasOtherChanges { get; set; }

    /// <summary>What the CMS says to the next writing.</summary>
    public HeadlineWriteResult Answer { get; set; } = new(true);

    /// <summary>Called before and after a headline is written.</summary>
    public Action<bool>? OnWrite { get; set; }

    public List<HeadlineWrite> Writes { get; } = [];

    public Task<StoredHeadline?> ReadAsync(DocumentSnapshot document, CancellationToken cancellationToken)
        => Task.FromResult(Exists && !Snapshot.IsTrashed
            ? new StoredHeadline("headline", Draft ?? Snapshot.Headline, IsShared, MaxLength, HasOtherChanges)
            : null);

    public HeadlineWriteResult Write(HeadlineWrite write)
    {
        OnWrite?.Invoke(false);
        if (!Answer.Succeeded)
        {
            return Answer;
        }

        Writes.Add(write);
        Draft = write.Text;
        if (write.Publish)
        {
            Snapshot = Snapshot with { Headline = write.Text };
        }

        OnWrite?.Invoke(true);
        return Answer;
    }

    /// <summary>As it was made.</summary>
    public void Reset()
    {
        (Exists, Draft, IsShared, MaxLength, HasOtherChanges, OnWrite, Answer) = (true, null, false, null, false, null, new HeadlineWriteResult(true));
        Writes.Clear();
        Snapshot = new FakeDocument().Snapshot with { Key = Key, Path = "-1,1060,1061", Varies = true };
    }
}
