namespace Umbraco.Optimizely.Tests.Experiments.Support;

/// <summary>Nothing after this point happens, as when the process ends.</summary>
public sealed class ProcessStoppedException : Exception;
