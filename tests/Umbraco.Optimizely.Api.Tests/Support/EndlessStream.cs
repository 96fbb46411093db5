namespace Umbraco.Optimizely.Api.Tests.Support;

internal sealed class EndlessStream : FakeStream
{
    public long BytesRead { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        BytesRead += buffer.Length;
        return new(buffer.Length);
    }
}
