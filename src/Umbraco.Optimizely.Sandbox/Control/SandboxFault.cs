namespace Umbraco.Optimizely.Sandbox.Control;

/// <summary>Makes the next calls of one operation fail.</summary>
public sealed record SandboxFault
{
    /// <summary>An operationId of the REST API such as <c>create_page</c>, or <c>oauth.token</c>, <c>oauth.authorize</c>, <c>events</c>, <c>cdn</c>; <c>*</c> for any.</summary>
    public required string Operation { get; init; }

    /// <summary>What happens; a status by default.</summary>
    public SandboxFaultKind Kind { get; init; }

    /// <summary>HTTP status of the answer; 500 for <see cref="SandboxFaultKind.Status"/> and 200 for the other kinds when not given.</summary>
    public int? Status { get; init; }

    /// <summary>Milliseconds of real time to wait before the answer, with every kind.</summary>
    public int DelayMs { get; init; }

    /// <summary>Number of calls that fail; 1 by default.</summary>
    public int Times { get; init; } = 1;

    /// <summary>True: the operation takes effect and only its answer fails.</summary>
    public bool After { get; init; }

    /// <summary>Bytes of an oversized answer; 16 MiB by default.</summary>
    public int Bytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Headers added to the answer, for example <c>Retry-After</c>.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }
}
