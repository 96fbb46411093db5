using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Umbraco.Optimizely.Hosting;

/// <summary>Binds the section without ever throwing: a value of the wrong kind becomes a problem of the options.</summary>
internal sealed class BindOptimizelyOptions(IConfiguration configuration) : IConfigureOptions<OptimizelyOptions>
{
    public void Configure(OptimizelyOptions options)
    {
        try
        {
            configuration.GetSection(OptimizelyOptions.SectionName).Bind(options);
        }
        catch (InvalidOperationException exception)
        {
            // The message of the binder names the key and the type; the value stays out of ours, it may be a secret.
            string key = exception.Message.Split('\'') is { Length: > 3 } parts ? parts[^4] : OptimizelyOptions.SectionName;
            options.Problems = new Dictionary<string, string> { [OptimizelyOptions.SectionName] = $"A value of the section cannot be read ({key})." };
        }
    }
}
