using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Umbraco.Optimizely.Http;

/// <summary>Binds a parameter to the JSON body, read by the package's own rules.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class JsonBodyAttribute : ModelBinderAttribute
{
    public JsonBodyAttribute()
        : base(typeof(JsonBodyBinder)) => BindingSource = BindingSource.Body;
}
