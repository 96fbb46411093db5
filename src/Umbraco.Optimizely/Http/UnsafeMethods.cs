using Microsoft.AspNetCore.Http;

namespace Umbraco.Optimizely.Http;

internal static class UnsafeMethods
{
    public static bool Contains(string method) =>
        !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method) && !HttpMethods.IsTrace(method);

    public static ProblemException Refused(int status) => new(
        status,
        "notFromBackOffice",
        "The request did not come from the back office.",
        "Nothing was changed. Reload the page and try again.");
}
