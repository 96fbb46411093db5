namespace Umbraco.Optimizely.Experiments.Winner;

/// <summary>How far a winner has come. Names are stored: never rename one.</summary>
internal enum WinnerStage
{
    /// <summary>Decided; the document may not have it yet.</summary>
    Planned,

    /// <summary>The document has it; the test is not archived yet.</summary>
    Written,

    /// <summary>The test is archived.</summary>
    Done,

    /// <summary>The document has its former headline again.</summary>
    Undone,
}
