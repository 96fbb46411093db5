namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>Optimizely answered, but not in a way that lets the step be finished.</summary>
internal sealed class StepFailedException(string title, string detail) : Exception($"{title} {detail}")
{
    public string Title { get; } = title;

    public string Detail { get; } = detail;

    public static StepFailedException WithoutId(string what) => new(
        $"Optimizely did not tell which {what} it made.",
        "Nothing is lost and nothing will be doubled. Try again.");
}
