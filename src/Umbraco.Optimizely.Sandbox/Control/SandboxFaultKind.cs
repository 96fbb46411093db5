namespace Umbraco.Optimizely.Sandbox.Control;

/// <summary>How a call is made to fail.</summary>
public enum SandboxFaultKind
{
    /// <summary>Answers <see cref="SandboxFault.Status"/> with the error body of that endpoint, or nothing for a 2xx status.</summary>
    Status,

    /// <summary>Waits <see cref="SandboxFault.DelayMs"/> milliseconds and then answers as usual.</summary>
    Delay,

    /// <summary>Closes the connection without an answer.</summary>
    Drop,

    /// <summary>Answers JSON that ends in the middle.</summary>
    Malformed,

    /// <summary>Answers valid JSON of <see cref="SandboxFault.Bytes"/> bytes.</summary>
    Oversized,

    /// <summary>Answers valid JSON of a shape that no document describes.</summary>
    Unknown,
}
