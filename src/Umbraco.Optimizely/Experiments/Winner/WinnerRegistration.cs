using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Optimizely.Documents;

namespace Umbraco.Optimizely.Experiments.Winner;

internal static class WinnerRegistration
{
    public static void AddWinner(this IServiceCollection services)
    {
        services.TryAddTransient<IHeadlineWriter, HeadlineWriter>();
        services.TryAddTransient<WinnerPlanner>();
        services.TryAddTransient<WinnerWork>();
        services.TryAddTransient<WinnerRecovery>();
        services.TryAddTransient<LaunchWinner>();
        services.TryAddTransient<UndoWinner>();
    }
}
