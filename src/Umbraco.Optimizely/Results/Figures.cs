using System.Globalization;

namespace Umbraco.Optimizely.Results;

/// <summary>Numbers of answers as they may be shown: JSON has no infinity, and a share is a share.</summary>
internal static class Figures
{
    public static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;

    public static double? Fraction(double? value) => Finite(value) is { } number ? Math.Clamp(number, 0, 1) : null;

    public static long Whole(double? value) => Finite(value) is { } number ? (long)Math.Round(Math.Clamp(number, 0, 1L << 53)) : 0;

    public static ImprovementModel? Improvement(Api.ResultsLift? lift)
    {
        if (Finite(lift?.Value) is not { } value)
        {
            return null;
        }

        var interval = lift!.ConfidenceInterval is { Count: 2 } given ? given : null;
        return new ImprovementModel(value, Finite(interval?[0]), Finite(interval?[1]));
    }

    public static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
