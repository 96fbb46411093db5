namespace Umbraco.Optimizely.Api;

internal static class ExperimentActionExtensions
{
    public static string ToQueryValue(this ExperimentAction action) => action switch
    {
        ExperimentAction.Publish => "publish",
        ExperimentAction.Start => "start",
        ExperimentAction.Pause => "pause",
        ExperimentAction.Resume => "resume",
        ExperimentAction.Unarchive => "unarchive",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };
}
