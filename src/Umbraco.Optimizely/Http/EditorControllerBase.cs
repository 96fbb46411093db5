using Microsoft.AspNetCore.Authorization;

namespace Umbraco.Optimizely.Http;

/// <summary>For everybody with access to the Content section; actions check the document's permissions themselves.</summary>
[Authorize(Policy = "SectionAccessContent")]
[RequireAccess("content")]
internal abstract class EditorControllerBase : OptimizelyControllerBase;
