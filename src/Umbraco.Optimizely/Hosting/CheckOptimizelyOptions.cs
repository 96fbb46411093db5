using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Umbraco.Optimizely.Hosting;

/// <summary>Collects what is wrong with the options instead of throwing, so that a mistake never stops the site.</summary>
internal sealed class CheckOptimizelyOptions : IPostConfigureOptions<OptimizelyOptions>
{
    public void PostConfigure(string? name, OptimizelyOptions options)
    {
        var problems = new Dictionary<string, string>(options.Problems);

        // Set to null by code or by an empty section: the defaults are what is meant.
        options.Endpoints ??= new OptimizelyEndpoints();
        options.Snippet ??= new OptimizelySnippetOptions();
        options.Following ??= new OptimizelyFollowingOptions();
        options.Results ??= new OptimizelyResultsOptions();

        Collect(options, OptimizelyOptions.SectionName, problems);
        Collect(options.Endpoints, OptimizelyOptions.SectionName + ":Endpoints", problems);
        Collect(options.Snippet, OptimizelyOptions.SectionName + ":Snippet", problems);
        Collect(options.Results, OptimizelyOptions.SectionName + ":Results", problems);

        if (string.IsNullOrWhiteSpace(options.ClientId) != string.IsNullOrWhiteSpace(options.ClientSecret))
        {
            problems[OptimizelyOptions.SectionName + ":ClientId"] = "ClientId and ClientSecret must be set together.";
        }

        options.Problems = problems;
    }

    private static void Collect(object instance, string path, Dictionary<string, string> problems)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(instance, new ValidationContext(instance), results, validateAllProperties: true);

        foreach (ValidationResult result in results)
        {
            problems[$"{path}:{result.MemberNames.FirstOrDefault()}"] = result.ErrorMessage ?? "The value is not valid.";
        }
    }
}
