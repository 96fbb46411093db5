namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>One line of the checklist. They are shown in the order in which they are registered.</summary>
internal interface IStartCheck
{
    /// <summary>Stable name.</summary>
    string Code { get; }

    /// <summary>What is said when Optimizely does not tell.</summary>
    string Unknown { get; }

    /// <exception cref="Api.OptimizelyApiException">Optimizely did not tell: the line then says that it is unknown.</exception>
    Task<CheckFinding> RunAsync(CheckedTest test, CancellationToken cancellationToken);
}
