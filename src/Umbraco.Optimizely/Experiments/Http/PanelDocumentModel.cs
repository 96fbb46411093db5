namespace Umbraco.Optimizely.Experiments.Http;

internal sealed record PanelDocumentModel(string Key, string? Culture, string Name, string ContentTypeAlias, string? Url);
