namespace Umbraco.Optimizely.Experiments.Store;

/// <summary>A worker was so slow that another one took over the record.</summary>
internal sealed class ExperimentLeaseLostException(Exception inner)
    : Exception("Another worker took over the record of this headline test.", inner);
