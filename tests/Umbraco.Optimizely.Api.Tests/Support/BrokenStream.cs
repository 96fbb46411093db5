namespace Umbraco.Optimizely.Api.Tests.Support;

internal sealed class BrokenStream : FakeStream
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromException<int>(new HttpIOException(HttpRequestError.ResponseEnded));
}
