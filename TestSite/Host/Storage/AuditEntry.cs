using Umbraco.Cms.Core.Models;

namespace TestSite.Host.Storage;

/// <summary>One line of the log of a document.</summary>
public sealed record AuditEntry(AuditType Type, int UserId, string Comment, string? Parameters, DateTimeOffset At);
