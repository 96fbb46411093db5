namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>The headline that ended a test.</summary>
/// <param name="Headline">Its text.</param>
/// <param name="Before">The headline that it replaced.</param>
/// <param name="IsPublished">Visitors were given it; else it was saved as a draft.</param>
/// <param name="CanUndo">The former headline can be restored, as far as the record knows.</param>
/// <param name="At">When it was chosen.</param>
/// <param name="By">Who chose it.</param>
internal sealed record WinnerModel(string Headline, string Before, bool IsPublished, bool CanUndo, DateTimeOffset At, string? By);
