namespace Umbraco.Optimizely.Hosting.Background;

/// <summary>Says whether this server works in the background now.</summary>
internal interface ISiteWorkGate
{
    bool MayRun(WorkPlace place);

    /// <summary>Logs what a work failed with; it is tried again at its next time.</summary>
    void Failed(string work, Exception exception);
}
