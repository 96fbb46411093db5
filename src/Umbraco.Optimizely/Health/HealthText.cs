using System.Text.Encodings.Web;

namespace Umbraco.Optimizely.Health;

/// <summary>Every version of the CMS shows the message as HTML, so what comes from people and pages is encoded.</summary>
internal static class HealthText
{
    public static string Html(HealthFinding finding)
    {
        string title = $"<strong>{HtmlEncoder.Default.Encode(finding.Title)}</strong>";
        return string.IsNullOrEmpty(finding.Advice) ? title : $"{title} {HtmlEncoder.Default.Encode(finding.Advice)}";
    }
}
