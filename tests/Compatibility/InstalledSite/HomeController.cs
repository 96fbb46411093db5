using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace InstalledSite;

public sealed class HomeController : Controller
{
    public IActionResult Index() => View(DispatchProxy.Create<IPublishedContent, ADocument>());

    /// <summary>A document of which only the key is asked.</summary>
    public class ADocument : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
            targetMethod!.Name == "get_Key" ? new Guid("11111111-2222-3333-4444-555555555555") : throw new NotSupportedException(targetMethod.Name);
    }
}
