using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Umbraco.Optimizely.Experiments.Domain;

namespace Umbraco.Optimizely.Experiments.Store;

/// <summary>Variations as one column of the record.</summary>
internal static class VariationsJson
{
    public static readonly ValueComparer<IReadOnlyList<HeadlineVariation>> Comparer = new(
        (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
        v => v.Aggregate(0, (hash, one) => HashCode.Combine(hash, one.GetHashCode())),
        v => v);

    public static string Write(IReadOnlyList<HeadlineVariation> variations)
        => JsonSerializer.Serialize(variations, VariationsJsonContext.Default.IReadOnlyListHeadlineVariation);

    public static IReadOnlyList<HeadlineVariation> Read(string json)
        => JsonSerializer.Deserialize(json, VariationsJsonContext.Default.IReadOnlyListHeadlineVariation) ?? [];
}
