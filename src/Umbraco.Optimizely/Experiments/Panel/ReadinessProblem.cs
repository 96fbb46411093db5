namespace Umbraco.Optimizely.Experiments.Panel;

/// <summary>Something that must be put right before a test can be made.</summary>
/// <param name="Code">Stable name.</param>
/// <param name="Title">What is missing.</param>
/// <param name="Detail">How to fix it.</param>
/// <param name="Link">Where to fix it, for those who may; else null.</param>
/// <param name="IsPassing">It may be over when the test is made: no reason to refuse trying.</param>
internal sealed record ReadinessProblem(string Code, string Title, string Detail, string? Link = null, bool IsPassing = false);
