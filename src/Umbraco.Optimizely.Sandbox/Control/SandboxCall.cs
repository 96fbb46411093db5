namespace Umbraco.Optimizely.Sandbox.Control;

/// <summary>One call that the sandbox received.</summary>
/// <param name="Operation">The operationId, or <c>oauth.token</c>, <c>oauth.authorize</c>, <c>events</c>, <c>cdn</c>, or <c>unknown</c>.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path without the query.</param>
/// <param name="Status">Status answered; 0 when the connection was dropped.</param>
/// <param name="At">When, by the clock of the sandbox.</param>
/// <param name="Query">The query of a REST call; never that of an OAuth call, which carries secrets.</param>
/// <param name="Note">A remark, for example what was wrong.</param>
public sealed record SandboxCall(
    string Operation, string Method, string Path, int Status, DateTimeOffset At, string? Query = null, string? Note = null);
