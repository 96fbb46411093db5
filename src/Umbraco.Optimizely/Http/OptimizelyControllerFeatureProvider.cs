using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Umbraco.Optimizely.Http;

/// <summary>Lets MVC find the package's controllers, which are internal: they are no API for other code.</summary>
internal sealed class OptimizelyControllerFeatureProvider : IApplicationFeatureProvider<ControllerFeature>
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        foreach (TypeInfo type in typeof(OptimizelyControllerFeatureProvider).Assembly.DefinedTypes)
        {
            if (!type.IsAbstract && type.IsSubclassOf(typeof(OptimizelyControllerBase)) && !feature.Controllers.Contains(type))
            {
                feature.Controllers.Add(type);
            }
        }
    }
}
