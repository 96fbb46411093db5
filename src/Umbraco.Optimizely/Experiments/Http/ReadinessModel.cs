namespace Umbraco.Optimizely.Experiments.Http;

internal sealed record ReadinessModel(bool Ready, IReadOnlyList<ReadinessProblemModel> Problems);
