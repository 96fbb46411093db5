using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Umbraco.Optimizely.Http;

/// <summary>
/// Base of the package's back-office API. Derive from <see cref="AdminControllerBase"/> or <see cref="EditorControllerBase"/>,
/// which say who may call; throw <see cref="ProblemException"/> to refuse.
/// </summary>
[ApiController]
[EditorLanguage]
[NoStore]
[TypeFilter(typeof(UnsafeRequestFilter))]
[TypeFilter(typeof(InvalidInputFilter), Order = InvalidInputFilter.Order)]
[TypeFilter(typeof(OptimizelyExceptionFilter))]
internal abstract class OptimizelyControllerBase : ControllerBase
{
    /// <summary>An answer written by the package's own JSON rules. The type must be in a registered <see cref="ApiJsonContext"/>.</summary>
    protected ContentResult Json<T>(T value, int status = StatusCodes.Status200OK) => new()
    {
        StatusCode = status,
        ContentType = "application/json; charset=utf-8",
        Content = HttpContext.RequestServices.GetRequiredService<ApiJson>().Write(value),
    };
}
