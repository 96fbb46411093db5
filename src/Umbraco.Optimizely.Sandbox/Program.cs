using Umbraco.Optimizely.Sandbox;

if (!SandboxArguments.TryRead(args, out var options, out var problem))
{
    await Console.Error.WriteLineAsync(problem);
    return 1;
}

try
{
    await using var sandbox = await SandboxServer.StartAsync(options);
    await Console.Out.WriteLineAsync($"Simulated Optimizely on http://localhost:{sandbox.BaseAddress.Port}/ - open it in a browser. Ctrl+C ends it.");
    await sandbox.WaitAsync();
    return 0;
}
catch (InvalidOperationException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
