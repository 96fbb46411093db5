namespace Umbraco.Optimizely.Storage;

/// <summary>The package's tables cannot be used. The message is fit for a person.</summary>
internal sealed class StorageUnavailableException : Exception
{
    public StorageUnavailableException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
