namespace Umbraco.Optimizely.Experiments.Domain;

/// <summary>A variation as kept in the record. The original has no code.</summary>
internal sealed record HeadlineVariation
{
    /// <summary>The variation's id at Optimizely; null until it exists there.</summary>
    public long? VariationId { get; init; }

    public required string Title { get; init; }

    public bool IsOriginal { get; init; }

    /// <summary>Basis points.</summary>
    public int Weight { get; init; }

    /// <summary>JavaScript that shows the title; null for the original.</summary>
    public string? Code { get; init; }

    /// <summary>Address that shows this variation on the real page; null until Optimizely gave one.</summary>
    public string? PreviewUrl { get; init; }
}
