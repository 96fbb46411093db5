using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Tests.Settings;

public sealed class TemplateCheckerTests
{
    [Theory]
    [InlineData("document.title = $NEW_TITLE;")]
    [InlineData("if ($OLD_TITLE) return; window.x = { t: $NEW_TITLE, k: $KEY, c: $CULTURE };")]
    [InlineData("const a = `${$NEW_TITLE}`;")]
    [InlineData("document.querySelectorAll(`h1`).forEach(e => e?.replaceChildren($NEW_TITLE));")]
    public void Check_Javascript_IsValid(string template)
    {
        TemplateCheck check = TemplateChecker.Check(template);

        Assert.Null(check.Message);
        Assert.Contains("It\\u0027s \\u0022new\\u0022", check.Example, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SyntaxError_TellsLineAndColumn()
    {
        TemplateCheck check = TemplateChecker.Check("var a = 1;\nvar b = $NEW_TITLE +;\n");

        Assert.False(check.IsValid);
        Assert.Equal(2, check.Line);
        Assert.Equal(21, check.Column);
        Assert.NotEmpty(check.Message!);
    }

    [Theory]
    [InlineData("x = '$NEW_TITLE';", 6)]
    [InlineData("x = \"$NEW_TITLE\";", 6)]
    [InlineData("x = `$NEW_TITLE`;", 6)]
    [InlineData("/* $NEW_TITLE */ x = $NEW_TITLE;", 4)]
    [InlineData("x = $NEW_TITLE; // $OLD_TITLE", 20)]
    [InlineData("x = /$KEY/.test($NEW_TITLE);", 6)]
    public void Check_PlaceholderInsideALiteralOrComment_IsRefused(string template, int column)
    {
        TemplateCheck check = TemplateChecker.Check(template);

        Assert.Contains("stands for a complete string", check.Message, StringComparison.Ordinal);
        Assert.Equal((1, column), (check.Line, check.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("document.title = 'always the same';")]
    public void Check_WithoutTheNewTitle_IsRefused(string template) =>
        Assert.Contains("never uses $NEW_TITLE", TemplateChecker.Check(template).Message, StringComparison.Ordinal);

    [Fact]
    public void Check_TooLong_IsRefused() =>
        Assert.Contains("longer than", TemplateChecker.Check("$NEW_TITLE;" + new string(' ', TemplateChecker.MaxLength)).Message, StringComparison.Ordinal);

    [Fact]
    public void Check_DeeplyNested_IsRefusedWithoutBringingTheSiteDown()
    {
        TemplateCheck check = TemplateChecker.Check(new string('[', 9_000) + "$NEW_TITLE" + new string(']', 9_000));

        Assert.True(check.IsValid || check.Message!.Length > 0);
    }
}
