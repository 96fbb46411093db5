namespace Umbraco.Optimizely.Storage;

/// <summary>What a person reads when the tables cannot be used.</summary>
internal static class StorageTexts
{
    public static string Of(StorageState state) => state switch
    {
        StorageState.NoDatabase => StorageSentences.NoDatabase,
        StorageState.Waiting => StorageSentences.Waiting,
        StorageState.Removed => StorageSentences.Removed,
        _ => StorageSentences.Failed,
    };
}
