using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Umbraco.Optimizely.Http;

/// <summary>Answers input that cannot be bound in the package's own form, before MVC answers in the site's.</summary>
internal sealed class InvalidInputFilter(ApiJson json) : IActionFilter
{
    /// <summary>Goes on the attribute that adds the filter. MVC's own filter has -2000.</summary>
    public const int Order = -3000;

    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.ModelState.IsValid)
        {
            return;
        }

        var errors = context.ModelState
            .Where(entry => entry.Value is { Errors.Count: > 0 })
            .ToDictionary(entry => entry.Key, entry => entry.Value!.Errors.Select(error => error.ErrorMessage).ToArray());

        context.Result = ProblemResults.Create(json, new ProblemException(
            StatusCodes.Status400BadRequest,
            "badInput",
            HttpSentences.NotUnderstood,
            string.Join(' ', errors.Values.SelectMany(texts => texts).Append(HttpSentences.NothingChanged)),
            errors));
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
