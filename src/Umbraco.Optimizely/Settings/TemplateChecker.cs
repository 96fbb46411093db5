using System.Text.RegularExpressions;
using Acornima;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Settings;

/// <summary>Finds out whether a template is JavaScript and uses its placeholders where a string may stand.</summary>
internal static class TemplateChecker
{
    /// <summary>Longest template that is stored, in characters.</summary>
    public const int MaxLength = 20_000;

    private static readonly Guid ExampleKey = new("c7f1b3a2-6f1e-4a55-9d1b-2f7a4f0e9c11");

    public static TemplateCheck Check(string template)
    {
        string example = VariationTemplate.Render(template, ExampleKey, "en-US", "The original headline", "It's \"new\"");

        if (template.Length > MaxLength)
        {
            return new TemplateCheck(Sentence.Fill(SettingsSentences.TemplateTooLong, MaxLength), null, null, string.Empty);
        }

        var strings = new HashSet<int>();
        try
        {
            // As Optimizely runs it: the body of a function. Placeholders are identifiers to the parser.
            var options = new ParserOptions { AllowReturnOutsideFunction = true, OnToken = (in Token token) => Remember(token, strings) };
            new Parser(options).ParseScript(template);
        }
        catch (ParseErrorException exception)
        {
            return new TemplateCheck(exception.Description, exception.LineNumber, exception.Column + 1, example);
        }
        catch (InsufficientExecutionStackException)
        {
            return new TemplateCheck(SettingsSentences.TemplateTooDeep, null, null, example);
        }

        return CheckPlaceholders(template, strings) is { } misplaced
            ? misplaced with { Example = example }
            : template.Contains(VariationTemplate.NewTitle, StringComparison.Ordinal)
                ? new TemplateCheck(null, null, null, example)
                : new TemplateCheck(Sentence.Fill(SettingsSentences.TemplateUnused, VariationTemplate.NewTitle), null, null, example);
    }

    private static void Remember(in Token token, HashSet<int> identifiers)
    {
        if (token.Kind == TokenKind.Identifier)
        {
            identifiers.Add(token.Start);
        }
    }

    /// <summary>A placeholder is a whole string: inside quotes, templates, comments or patterns a title could break out.</summary>
    private static TemplateCheck? CheckPlaceholders(string template, HashSet<int> identifiers)
    {
        foreach (Match match in VariationTemplate.PlaceholderPattern().Matches(template))
        {
            if (!identifiers.Contains(match.Index))
            {
                int line = template.AsSpan(0, match.Index).Count('\n') + 1;
                int column = match.Index - template.LastIndexOf('\n', match.Index);
                return new TemplateCheck(
                    Sentence.Fill(SettingsSentences.TemplateMisplaced, match.Value), line, column, string.Empty);
            }
        }

        return null;
    }
}
