using System.Globalization;

namespace Umbraco.Optimizely.Sandbox.Validation;

/// <summary>Checks path and query parameters; a parameter that the operation does not declare is an error.</summary>
internal static class ParameterValidator
{
    public static void Validate(Operation operation, IReadOnlyDictionary<string, string> path, IQueryCollection query, ValidationErrors errors)
    {
        foreach (var (name, value) in path)
        {
            if (operation.PathParameters.TryGetValue(name, out var rule) && !ScalarRules.HasType(rule.Type, value))
            {
                errors.Add(name, "is not a valid id");
            }
        }

        foreach (var name in query.Keys)
        {
            if (operation.QueryParameters.TryGetValue(name, out var rule))
            {
                Check(rule, query[name], errors);
            }
            else
            {
                errors.Add(name, "is not a parameter of this operation");
            }
        }

        foreach (var rule in operation.QueryParameters.Values.Where(r => r.Required && !query.ContainsKey(r.Name)))
        {
            errors.Add(rule.Name, "is required");
        }
    }

    private static void Check(FieldRule rule, Microsoft.Extensions.Primitives.StringValues values, ValidationErrors errors)
    {
        var isList = rule.Type.Name == "array";
        if (!isList && values.Count != 1)
        {
            errors.Add(rule.Name, "is given more than once");
            return;
        }

        var type = rule.Type.Items ?? rule.Type;
        foreach (var text in values.SelectMany(v => isList ? (v ?? "").Split(',') : [v ?? ""]))
        {
            if (!ScalarRules.HasType(type, text))
            {
                errors.Add(rule.Name, $"must be of type {type.Name}");
                continue;
            }

            ScalarRules.Check(rule, text, rule.Name, errors);
            if (type.Name == "integer" && rule.Name is "page" or "per_page")
            {
                var number = long.Parse(text, CultureInfo.InvariantCulture);
                if (number < 1 || number > (rule.Maximum ?? int.MaxValue))
                {
                    errors.Add(rule.Name, $"must be between 1 and {rule.Maximum ?? int.MaxValue}");
                }
            }
        }
    }
}
