using Microsoft.AspNetCore.Authorization;

namespace Umbraco.Optimizely.Http;

/// <summary>For administrators with access to the Settings section.</summary>
[Authorize(Policy = "SectionAccessSettings")]
[RequireAccess("settings", Admin = true)]
internal abstract class AdminControllerBase : OptimizelyControllerBase;
