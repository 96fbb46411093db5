namespace Umbraco.Optimizely.Servers;

/// <param name="Code"><c>keysNotShared</c> or <c>keysLost</c>.</param>
/// <param name="Title">What is wrong.</param>
/// <param name="Detail">What does not work and what does.</param>
/// <param name="Steps">What to do, one after the other.</param>
internal sealed record ServersProblem(string Code, string Title, string Detail, IReadOnlyList<string> Steps);
