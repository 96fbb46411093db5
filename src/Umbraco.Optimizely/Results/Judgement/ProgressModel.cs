namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>How much of what is needed has been counted.</summary>
internal sealed record ProgressModel(long Have, long Need)
{
    public bool IsEnough => Have >= Need;
}
