using System.Globalization;

namespace Umbraco.Optimizely.Api;

internal static class ResultsQueryValues
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static Dictionary<string, string> From(ResultsQuery? query)
    {
        var values = new Dictionary<string, string>();
        if (query is null)
        {
            return values;
        }

        Add("baseline_variation_id", query.BaselineVariationId);
        Add("start_time", query.StartTime?.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture));
        Add("end_time", query.EndTime?.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture));
        Add("browser", query.Browser);
        Add("device", query.Device);
        Add("source", query.Source);
        Add("attribute_id", query.AttributeId?.ToString(CultureInfo.InvariantCulture));
        Add("attribute_value", query.AttributeValue);
        Add("segment_conditions", query.SegmentConditions);
        return values;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                values[name] = value;
            }
        }
    }
}
