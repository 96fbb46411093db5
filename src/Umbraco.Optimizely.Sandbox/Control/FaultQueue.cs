namespace Umbraco.Optimizely.Sandbox.Control;

/// <summary>The faults that wait for a call, used in the order they were added.</summary>
internal sealed class FaultQueue
{
    private readonly List<(SandboxFault Fault, int Left)> _faults = [];

    public void Add(SandboxFault fault)
    {
        lock (_faults)
        {
            _faults.Add((fault, fault.Times));
        }
    }

    public void Clear()
    {
        lock (_faults)
        {
            _faults.Clear();
        }
    }

    public SandboxFault? Take(string operation)
    {
        lock (_faults)
        {
            var index = _faults.FindIndex(f => f.Left > 0 && (f.Fault.Operation == operation || f.Fault.Operation == "*"));
            if (index < 0)
            {
                return null;
            }

            var (fault, left) = _faults[index];
            if (left > 1)
            {
                _faults[index] = (fault, left - 1);
            }
            else
            {
                _faults.RemoveAt(index);
            }

            return fault;
        }
    }
}
