namespace Umbraco.Optimizely.Storage;

/// <summary>
/// Runs database work that its caller does not wait for, or not to its end: SQLite blocks the thread it is called on for as long
/// as it waits for a lock, and a scope of the CMS that the caller may have open must not be seen by it.
/// </summary>
internal static class Detached
{
    public static Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        if (ExecutionContext.IsFlowSuppressed())
        {
            return Task.Run(work);
        }

        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }
}
