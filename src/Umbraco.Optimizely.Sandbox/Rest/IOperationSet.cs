using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>The operations of one resource, by operationId.</summary>
internal interface IOperationSet
{
    IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations { get; }
}
