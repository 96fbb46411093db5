using Microsoft.Extensions.DependencyInjection;

namespace TestSite.Host.Composition;

internal static class StandInServices
{
    /// <summary>Registers <typeparamref name="TService"/> by the members of <typeparamref name="TMembers"/>.</summary>
    public static void AddStandIn<TService, TMembers>(this IServiceCollection services)
        where TService : class
        where TMembers : class =>
        services.AddSingleton(p => StandIn.For<TService>(ActivatorUtilities.CreateInstance<TMembers>(p)));
}
