using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace TestSite.Host.Composition;

/// <summary>Finds the host's own controllers too, which need not be public.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) => base.IsController(typeInfo)
        || (typeInfo.Assembly == typeof(InternalControllers).Assembly && !typeInfo.IsAbstract && typeof(ControllerBase).IsAssignableFrom(typeInfo));
}
