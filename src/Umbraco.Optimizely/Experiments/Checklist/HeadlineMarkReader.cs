using Umbraco.Optimizely.Experiments.Code;
using Umbraco.Optimizely.Pages;

namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>Counts the places where a page marks a headline: what the selector of the test finds in a browser without scripts.</summary>
internal static class HeadlineMarkReader
{
    /// <summary>As deep as browsers nest elements.</summary>
    private const int MostOpen = 512;

    public static HeadlineMarks Read(string html, Guid documentKey, string culture)
    {
        var key = documentKey.ToString("D");
        var marks = new List<Mark>();
        var open = new List<Open>();
        foreach (var tag in PageTags.Read(html))
        {
            if (tag.IsEnd)
            {
                Close(open, tag.Name);
                continue;
            }

            var isLink = tag.Name == "a" && tag.Attribute("href") is not null;
            var isNavigation = tag.Name == "nav" || tag.Attribute("role") == "navigation";
            Mark? mark = null;
            if (tag.Attribute(HeadlineSelector.KeyAttribute) == key && tag.Attribute(HeadlineSelector.CultureAttribute) == culture)
            {
                mark = new Mark(isNavigation || open.Any(o => o.IsNavigation), isLink || open.Any(o => o.IsLink));
                marks.Add(mark);
            }

            if (isLink)
            {
                open.ForEach(o => o.Mark?.Link());
            }

            if (!tag.IsWhole && open.Count < MostOpen)
            {
                open.Add(new Open(tag.Name, isLink, isNavigation, mark));
            }
        }

        return new HeadlineMarks(marks.Count, marks.Count(m => m.InNavigation), marks.Count(m => m.IsLinked));
    }

    private static void Close(List<Open> open, string name)
    {
        var at = open.FindLastIndex(o => o.Name == name);
        if (at >= 0)
        {
            open.RemoveRange(at, open.Count - at);
        }
    }

    private sealed record Open(string Name, bool IsLink, bool IsNavigation, Mark? Mark);

    private sealed class Mark(bool inNavigation, bool isLinked)
    {
        public bool InNavigation { get; } = inNavigation;

        public bool IsLinked { get; private set; } = isLinked;

        public void Link() => IsLinked = true;
    }
}
