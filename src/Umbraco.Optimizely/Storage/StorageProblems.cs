using Microsoft.AspNetCore.Http;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Storage;

/// <summary>Failures of the database as the dashboard and the panel tell them.</summary>
internal static class StorageProblems
{
    public static ProblemException From(StorageUnavailableException exception) => exception.State == StorageState.Removed
        ? Problem("removed", StorageSentences.RemovedTitle, exception.Message)
        : Problem("storageUnavailable", HttpSentences.TablesUnavailable, exception.Message);

    public static ProblemException Busy() => Problem("databaseBusy", StorageSentences.BusyTitle, StorageSentences.Busy);

    private static ProblemException Problem(string code, string title, string detail) =>
        new(StatusCodes.Status409Conflict, code, title, detail);
}
