namespace Umbraco.Optimizely.Experiments.Http;

internal sealed record PermissionsModel(bool CanCreate, bool CanChange);
