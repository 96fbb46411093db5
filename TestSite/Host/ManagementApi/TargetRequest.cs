namespace TestSite.Host.ManagementApi;

/// <summary>Where something is moved to; null: to the root.</summary>
internal sealed record TargetRequest(Reference? Target);
