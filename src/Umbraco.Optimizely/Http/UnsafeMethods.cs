using Microsoft.AspNetCore.Http;

namespace Umbraco.Optimizely.Http;

internal static class UnsafeMethods
{
    public static bool Contains(string method) =>
        !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method) && !HttpMethods.IsTrace(method);

    public static ProblemException Refused(int status) => new(
        status,
        "notFromBackOffice",
        HttpSentences.NotFromBackOffice,
        HttpSentences.ReloadAndTryAgain);
}
