namespace Umbraco.Optimizely.Sandbox.Tests.Rest;

/// <summary>One sandbox for a class whose requests are all refused: nothing in it changes.</summary>
public sealed class SharedSandbox : IAsyncLifetime
{
    internal TestSandbox Sandbox { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Sandbox = await TestSandbox.StartAsync();

    public ValueTask DisposeAsync() => Sandbox.DisposeAsync();
}
