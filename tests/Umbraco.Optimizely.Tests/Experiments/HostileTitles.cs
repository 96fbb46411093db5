namespace Umbraco.Optimizely.Tests.Experiments;

/// <summary>Titles that break careless code: every one must reach the visitor exactly as written.</summary>
public static class HostileTitles
{
    public static readonly IReadOnlyList<string> All =
    [
        "It's \"quoted\" and 'quoted' and `quoted`",
        @"Back\slash \n \u0041 \\",
        "</script><script>window.hacked=1</script>",
        "<!-- <script> -->",
        "<img src=x onerror=alert(1)>",
        "$& $1 $$ $` $' $KEY $NEW_TITLE $OLD_TITLE $CULTURE",
        "Line\u2028and paragraph\u2029separator",
        "Emoji 😀 👩‍👩‍👧‍👦 🏳️‍🌈",
        "\u202eright to left\u202c שלום مرحبا",
        "${alert(1)} {{7*7}} #{7*7} <%= 7 %>",
        "*/ alert(1) /*",
        "\"); alert(1); (\"",
        "');alert(1);//",
        " leading and trailing ",
        "&amp; &lt; &#39; &",
        "null",
        "__proto__",
        "\ufeffbyte order mark",
        "zero\u200bwidth\u00adsoft",
        "]]> <![CDATA[",
    ];

    public static TheoryData<string> AsTheory() => [.. All];
}
