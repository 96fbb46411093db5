namespace Umbraco.Optimizely.Pages;

/// <summary>The elements of a page's head, in order.</summary>
internal static class PageHead
{
    public static IReadOnlyList<HeadElement> Read(string html)
    {
        var elements = new List<HeadElement>();
        bool inHead = false;
        foreach (PageTag tag in PageTags.Read(html))
        {
            if (tag is { Name: "head", IsEnd: true } or { Name: "body", IsEnd: false })
            {
                break;
            }

            if (inHead && !tag.IsEnd)
            {
                elements.Add(new HeadElement(tag.Name, tag.Name == "script" ? tag.Attribute("src") : null));
            }

            inHead |= tag.Name == "head";
        }

        return elements;
    }
}
