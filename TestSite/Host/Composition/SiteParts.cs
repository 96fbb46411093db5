using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace TestSite.Host.Composition;

/// <summary>
/// The application parts that the build of a site writes into it as attributes: every assembly beside it that uses MVC.
/// Tests start this host from programs whose build writes none.
/// </summary>
internal static class SiteParts
{
    public static void AddTo(ApplicationPartManager parts)
    {
        var known = parts.ApplicationParts.Select(p => p.Name).ToHashSet();
        foreach (var assembly in new ProgramFolder().UsingMvc.Where(a => known.Add(a.GetName().Name!)))
        {
            foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
            {
                parts.ApplicationParts.Add(part);
            }
        }
    }
}
