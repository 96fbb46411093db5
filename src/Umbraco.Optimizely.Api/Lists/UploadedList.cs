namespace Umbraco.Optimizely.Api;

/// <summary>An uploaded list of values that visitors are looked up in. Upload credentials in the answer are not read.</summary>
public sealed record UploadedList : IRecognizable
{
    /// <summary>Its id.</summary>
    public long? Id { get; init; }

    /// <summary>The account that owns it.</summary>
    public long? AccountId { get; init; }

    /// <summary>The project it belongs to.</summary>
    public long? ProjectId { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Cookie, query parameter or JavaScript variable that holds the value.</summary>
    public string? KeyField { get; init; }

    /// <summary>See <see cref="ListAttributeType" />.</summary>
    public string? ListType { get; init; }

    /// <summary>Values separated by commas; replaces all old content.</summary>
    public string? ListContent { get; init; }

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is put away.</summary>
    public bool? Archived { get; init; }

    /// <summary>Where large lists are uploaded.</summary>
    public string? S3Path { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it last changed (UTC).</summary>
    public DateTimeOffset? LastModified { get; init; }

    bool IRecognizable.IsRecognized => Id is not null;
}
