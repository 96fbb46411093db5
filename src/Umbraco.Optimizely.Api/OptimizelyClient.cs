namespace Umbraco.Optimizely.Api;

internal sealed class OptimizelyClient(IApiFactory apis) : IOptimizelyClient
{
    public IProjectsClient Projects { get; } = new ProjectsClient(apis);

    public IPagesClient Pages { get; } = new PagesClient(apis);

    public IEventsClient Events { get; } = new EventsClient(apis);

    public IExperimentsClient Experiments { get; } = new ExperimentsClient(apis);

    public IResultsClient Results { get; } = new ResultsClient(apis);

    public IAudiencesClient Audiences { get; } = new AudiencesClient(apis);

    public IAttributesClient Attributes { get; } = new AttributesClient(apis);

    public IListAttributesClient ListAttributes { get; } = new ListAttributesClient(apis);

    public IAccountClient Account { get; } = new AccountClient(apis);
}
