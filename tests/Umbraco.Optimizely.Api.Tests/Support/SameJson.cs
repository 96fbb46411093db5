using System.Text.Json;

namespace Umbraco.Optimizely.Api.Tests.Support;

/// <summary>Compares JSON by value: order of members and the way a number or a character is written do not matter.</summary>
internal static class SameJson
{
    public static void Assert(string expected, string? actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual ?? "null");
        Compare("$", left.RootElement, right.RootElement);
    }

    private static void Compare(string path, JsonElement expected, JsonElement actual)
    {
        Xunit.Assert.True(expected.ValueKind == actual.ValueKind, $"{path}: {expected.ValueKind} became {actual.ValueKind}");
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Xunit.Assert.Equal(
                    expected.EnumerateObject().Select(member => path + "." + member.Name).Order(StringComparer.Ordinal),
                    actual.EnumerateObject().Select(member => path + "." + member.Name).Order(StringComparer.Ordinal));
                foreach (var member in expected.EnumerateObject())
                {
                    Compare($"{path}.{member.Name}", member.Value, actual.GetProperty(member.Name));
                }

                break;
            case JsonValueKind.Array:
                Xunit.Assert.Equal(expected.GetArrayLength(), actual.GetArrayLength());
                foreach (var (item, index) in expected.EnumerateArray().Select((item, index) => (item, index)))
                {
                    Compare($"{path}[{index}]", item, actual[index]);
                }

                break;
            case JsonValueKind.Number:
                Xunit.Assert.Equal(expected.GetDouble(), actual.GetDouble());
                break;
            case JsonValueKind.String:
                Xunit.Assert.Equal(expected.GetString(), actual.GetString());
                break;
        }
    }
}
