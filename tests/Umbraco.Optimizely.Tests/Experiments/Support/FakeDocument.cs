using Umbraco.Optimizely.Documents;

namespace Umbraco.Optimizely.Tests.Experiments.Support;

/// <summary>One document that a test may rename, unpublish or delete.</summary>
internal sealed class FakeDocument : IDocumentReader
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
}
