namespace Umbraco.Optimizely.Experiments.Store;

/// <summary>
/// Calls that were about to be sent. Written before the call, so that after a lost answer or a stopped process
/// the next worker knows that the object may exist and looks for it first.
/// </summary>
[Flags]
internal enum CreateSteps
{
    None = 0,
    Page = 1,
    OpenedPage = 2,
    ClickEvent = 4,
    Experiment = 8,
}
