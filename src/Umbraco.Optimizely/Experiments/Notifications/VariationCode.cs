namespace Umbraco.Optimizely.Experiments.Notifications;

/// <summary>The code of one alternative headline, which a handler may replace before it is sent to Optimizely.</summary>
public sealed class VariationCode
{
    private string _code;

    /// <summary>Describes an alternative and the code made for it.</summary>
    /// <param name="title">The alternative headline.</param>
    /// <param name="weight">Share of the visitors in basis points.</param>
    /// <param name="code">The JavaScript made from the site's template.</param>
    public VariationCode(string title, int weight, string code)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(code);
        Title = title;
        Weight = weight;
        _code = code;
    }

    /// <summary>The alternative headline.</summary>
    public string Title { get; }

    /// <summary>Share of the visitors in basis points (hundredths of a per cent).</summary>
    public int Weight { get; }

    /// <summary>
    /// The JavaScript that shows the headline. What a handler sets is sent as it is: put the title into it as a JSON string.
    /// </summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Code
    {
        get => _code;
        set
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            _code = value;
        }
    }
}
