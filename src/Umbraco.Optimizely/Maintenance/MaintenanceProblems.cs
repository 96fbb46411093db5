using Microsoft.AspNetCore.Http;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Maintenance;

internal static class MaintenanceProblems
{
    public static ProblemException NotConfirmed() => new(
        StatusCodes.Status422UnprocessableEntity, "notConfirmed", MaintenanceSentences.NotConfirmed, MaintenanceSentences.NothingRemoved);

    public static ProblemException TestsRun() => new(
        StatusCodes.Status409Conflict, "testsRun", MaintenanceSentences.TestsRun, MaintenanceSentences.TestsRunAdvice);

    public static ProblemException NotPaused(string test, ProblemException cause) => new(
        cause.Status,
        "notPaused",
        Sentence.Fill(MaintenanceSentences.NotPaused, test),
        Sentence.Join(cause.Title, cause.Detail, MaintenanceSentences.NothingRemoved))
    {
        OperationStatus = cause.OperationStatus,
    };
}
