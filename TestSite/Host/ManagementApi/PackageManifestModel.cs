using System.Text.Json.Nodes;

namespace TestSite.Host.ManagementApi;

/// <summary>A package as the client gets it; the extensions are as they stand in its file.</summary>
internal sealed record PackageManifestModel(string Name, string? Id, string? Version, JsonArray Extensions);
