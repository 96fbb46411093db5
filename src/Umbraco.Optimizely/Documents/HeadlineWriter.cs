using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Optimizely.Settings;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Documents;

/// <inheritdoc cref="IHeadlineWriter"/>
internal sealed partial class HeadlineWriter(IContentService contents, IIdKeyMap ids, ISettingsService settings) : IHeadlineWriter
{
    // What the database holds of a name and of a short text.
    private const int MaxName = 255;
    private const int MaxShortText = 512;

    public async Task<StoredHeadline?> ReadAsync(DocumentSnapshot document, CancellationToken cancellationToken)
    {
        var setting = (await settings.GetAsync(cancellationToken)).For(document.ContentTypeAlias).HeadlineProperty;
        if (Find(document.Key) is not { Trashed: false } content)
        {
            return null;
        }

        var culture = document.Culture;
        var property = PublishedHeadline.Aliases(setting)
            .Select(alias => content.Properties.TryGetValue(alias, out var found) ? found : null)
            .FirstOrDefault(found => found is not null && !string.IsNullOrWhiteSpace(Text(found, culture, published: true)));
        return property is null
            ? new StoredHeadline(null, NameOf(content, culture), IsShared: false, MaxName, HasOtherChanges(content, null, culture))
            : new StoredHeadline(
                property.Alias,
                Text(property, culture, published: false),
                culture.Length > 0 && !Varies(property),
                property.PropertyType.ValueStorageType == ValueStorageType.Nvarchar ? MaxShortText : null,
                HasOtherChanges(content, property, culture) || (document.IsPublished && NameOf(content, culture) != document.Name));
    }

    public HeadlineWriteResult Write(HeadlineWrite write)
    {
        if (Find(write.Key) is not { Trashed: false } content)
        {
            return new HeadlineWriteResult(false);
        }

        var before = Set(content, write, write.Text);
        var result = Store(content, write);
        if (!result.Succeeded && IsSaved(write))
        {
            // Saved, but not published: half of it would be nobody's wish.
            Set(content, write, before);
            Save(content, write.UserId);
        }

        return result;
    }

    private static bool HasOtherChanges(IContent content, IProperty? headline, string culture)
        => content.Properties.Any(p => p != headline && !Equals(Value(p, culture, published: false), Value(p, culture, published: true)));

    private static bool Varies(IProperty property) => (property.PropertyType.Variations & ContentVariation.Culture) != 0;

    private static object? Value(IProperty property, string culture, bool published)
        => property.GetValue(Varies(property) ? culture : null, segment: null, published);

    private static string? Text(IProperty property, string culture, bool published) => Value(property, culture, published) as string;

    private static string? NameOf(IContent content, string culture) => culture.Length == 0 ? content.Name : content.GetCultureName(culture);

    /// <summary>Gives what was there before.</summary>
    private static string? Set(IContent content, HeadlineWrite write, string? text)
    {
        var before = Saved(content, write);
        if (write.Property is { } alias)
        {
            content.SetValue(alias, text, NullIfEmpty(write.Culture));
        }
        else if (write.Culture.Length == 0)
        {
            content.Name = text;
        }
        else
        {
            content.SetCultureName(text, write.Culture);
        }

        return before;
    }

    /// <summary>What is now where the headline is to be written.</summary>
    private static string? Saved(IContent content, HeadlineWrite write)
        => write.Property is { } alias
            ? content.GetValue(alias, NullIfEmpty(write.Culture)) as string
            : NameOf(content, write.Culture);

    private static string? NullIfEmpty(string culture) => culture.Length == 0 ? null : culture;

    private static string? Messages(EventMessages? messages)
        => messages is null ? null : Sentence.Join(messages.GetAll().Select(message => message.Message)) is { Length: > 0 } said ? said : null;

    private bool IsSaved(HeadlineWrite write) => Find(write.Key) is { } now && Saved(now, write) == write.Text;

    private IContent? Find(Guid key)
        => ids.GetIdForKey(key, UmbracoObjectTypes.Document) is { Success: true } id ? contents.GetById(id.Result) : null;

    private HeadlineWriteResult Save(IContent content, int userId)
    {
        var saved = contents.Save(content, userId);
        return new HeadlineWriteResult(saved.Success, Messages(saved.EventMessages));
    }

    private static HeadlineWriteResult Published(PublishResult result)
        => new(
            result.Success,
            result.InvalidProperties?.Select(p => p.Alias).ToArray() is { Length: > 0 } invalid
                ? Sentence.Join(Messages(result.EventMessages), string.Join(", ", invalid))
                : Messages(result.EventMessages));
}
