namespace TestSite.Host.ManagementApi;

/// <summary>An entity named by its key.</summary>
internal sealed record Reference(Guid Id);
