using System.Globalization;
using System.Text.RegularExpressions;
using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>Reads Optimizely's refusal of a key that exists, which is how a lost answer shows itself.</summary>
internal static partial class KeyInUse
{
    public static bool Says(OptimizelyApiException exception)
        => exception.Failure is OptimizelyFailure.BadRequest or OptimizelyFailure.Conflict
            && exception.ProblemMessage?.Contains("already in use", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The id of the object that has the key, when the text names it.</summary>
    public static long? Id(OptimizelyApiException exception)
    {
        var match = Pattern().Match(exception.ProblemMessage ?? "");
        return match.Success && long.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
    }

    [GeneratedRegex(@"\bid:\s*(\d{1,19})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
