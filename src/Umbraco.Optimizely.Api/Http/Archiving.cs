namespace Umbraco.Optimizely.Api;

internal static class Archiving
{
    /// <summary>What is archived already stays archived: done.</summary>
    public static async Task RunAsync(Func<Task> archive)
    {
        try
        {
            await archive();
        }
        catch (OptimizelyApiException exception) when (exception.Failure == OptimizelyFailure.Gone)
        {
            // Archived by an earlier call or by somebody else: what was asked for holds.
        }
    }
}
