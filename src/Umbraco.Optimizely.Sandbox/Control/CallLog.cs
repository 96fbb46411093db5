namespace Umbraco.Optimizely.Sandbox.Control;

/// <summary>The newest calls, oldest first; kept in memory only.</summary>
internal sealed class CallLog
{
    private const int Limit = 20_000;
    private readonly Queue<SandboxCall> _calls = new();

    public void Add(SandboxCall call)
    {
        lock (_calls)
        {
            _calls.Enqueue(call);
            if (_calls.Count > Limit)
            {
                _calls.Dequeue();
            }
        }
    }

    public IReadOnlyList<SandboxCall> List(string? operation)
    {
        lock (_calls)
        {
            return _calls.Where(c => operation is null || c.Operation == operation).ToList();
        }
    }

    public void Clear()
    {
        lock (_calls)
        {
            _calls.Clear();
        }
    }
}
