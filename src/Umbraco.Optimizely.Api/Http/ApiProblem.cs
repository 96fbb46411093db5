using System.Text.Json;
using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>Body of a refusal: all optional, the code a text or a number.</summary>
internal sealed record ApiProblem
{
    [JsonConverter(typeof(FlexibleStringConverter))]
    public string? Code { get; init; }

    public string? Message { get; init; }

    [JsonConverter(typeof(FlexibleStringConverter))]
    public string? Uuid { get; init; }

    /// <summary>Reads what can be read; a body of another shape gives an empty problem.</summary>
    public static ApiProblem Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, OptimizelyJsonContext.Default.ApiProblem) ?? new ApiProblem();
        }
        catch (JsonException)
        {
            // A proxy's page of HTML, for example: the status says enough.
            return new ApiProblem();
        }
    }
}
