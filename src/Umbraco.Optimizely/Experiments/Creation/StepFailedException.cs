namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>Optimizely answered, but did not tell what it made.</summary>
/// <param name="step">Which step: see <see cref="StepNames"/>.</param>
internal sealed class StepFailedException(string step) : Exception($"Optimizely did not tell which {step} it made.")
{
    public string Step { get; } = step;
}
