namespace Umbraco.Optimizely.Settings;

/// <param name="Message">What is wrong; null when the template can be used.</param>
/// <param name="Line">Line of the mistake, from 1.</param>
/// <param name="Column">Column of the mistake, from 1.</param>
/// <param name="Example">The template with its placeholders filled.</param>
internal sealed record TemplateCheck(string? Message, int? Line, int? Column, string Example)
{
    public bool IsValid => Message is null;
}
