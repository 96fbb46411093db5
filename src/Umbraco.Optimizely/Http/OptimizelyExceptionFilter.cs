using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Http;

/// <summary>Turns exceptions of the package's actions into problem details that a person can read.</summary>
internal sealed class OptimizelyExceptionFilter(
    ApiJson json,
    IOptimizelyFailureTexts texts,
    ILogger<OptimizelyExceptionFilter> logger) : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        ProblemException? problem = context.Exception switch
        {
            ProblemException known => known,
            OptimizelyApiException failure => Upstream(context, failure),
            StorageUnavailableException storage => StorageProblems.From(storage),
            OperationCanceledException when context.HttpContext.RequestAborted.IsCancellationRequested => null,
            Exception missing when MissingTables.Is(missing) => StorageProblems.From(new StorageUnavailableException(StorageState.Removed)),
            Exception busy when DatabaseBusy.Is(busy) => Busy(context),
            _ => Unexpected(context),
        };

        context.Result = problem is null ? new StatusCodeResult(StatusCodes.Status499ClientClosedRequest) : ProblemResults.Create(json, problem);
        context.ExceptionHandled = true;
    }

    private ProblemException Upstream(ExceptionContext context, OptimizelyApiException failure)
    {
        HttpLog.OptimizelyFailed(logger, failure.Operation, failure.Failure, (int?)failure.StatusCode, failure.RequestId);

        string kept = context.ActionDescriptor.EndpointMetadata.OfType<KeptAttribute>().LastOrDefault()?.Sentence ?? HttpSentences.NothingChanged;
        FailureText text = texts.Describe(failure, kept);

        // 424: Umbraco's clients take 401 for a lost sign-in and 5xx for a crash of the site.
        return new ProblemException(StatusCodes.Status424FailedDependency, text.Code, text.Title, text.Detail);
    }

    private ProblemException Busy(ExceptionContext context)
    {
        HttpLog.DatabaseBusy(logger, context.ActionDescriptor.DisplayName);
        return StorageProblems.Busy();
    }

    private ProblemException Unexpected(ExceptionContext context)
    {
        HttpLog.Unexpected(logger, context.ActionDescriptor.DisplayName, context.Exception);
        return new ProblemException(
            StatusCodes.Status500InternalServerError,
            "unexpected",
            HttpSentences.Unexpected,
            HttpSentences.UnexpectedAdvice);
    }
}
