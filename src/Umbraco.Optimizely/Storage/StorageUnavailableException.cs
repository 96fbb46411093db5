namespace Umbraco.Optimizely.Storage;

/// <summary>The package's tables cannot be used. The message is fit for a person.</summary>
internal sealed class StorageUnavailableException(StorageState state, Exception? inner = null) : Exception(StorageTexts.Of(state), inner)
{
    public StorageState State { get; } = state;
}
