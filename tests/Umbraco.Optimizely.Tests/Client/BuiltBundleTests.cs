using System.Text.RegularExpressions;

namespace Umbraco.Optimizely.Tests.Client;

/// <summary>What Umbraco 17 and 18 load: our own code alone, everything else is what the back office has loaded already.</summary>
public sealed partial class BuiltBundleTests
{
    private static readonly string Dist = Path.Combine(ClientFolders.Plugin, "dist");

    // The entry and every file that it leads to.
    private static readonly Dictionary<string, string[]> Files = Follow(Path.Combine(Dist, "optimizely.js"));

    [Fact]
    public void Imports_AllFiles_AreOurOwnOrTheBackOfficesByName()
    {
        Assert.True(Files.Count > 5, "The entry leads to the files of dashboard, panel, preview and texts.");
        foreach (var (file, imports) in Files)
        {
            Assert.All(imports, import => Assert.True(
                IsOwn(import) || import.StartsWith("@umbraco-cms/backoffice/", StringComparison.Ordinal),
                $"{Path.GetFileName(file)} imports {import}."));
        }
    }

    [Theory]
    [InlineData("@umbraco-cms/backoffice/external/lit")]
    [InlineData("@umbraco-cms/backoffice/lit-element")]
    [InlineData("@umbraco-cms/backoffice/auth")]
    [InlineData("@umbraco-cms/backoffice/modal")]
    [InlineData("@umbraco-cms/backoffice/notification")]
    [InlineData("@umbraco-cms/backoffice/document")]
    [InlineData("@umbraco-cms/backoffice/property")]
    public void Imports_WhatTheBackOfficeHas_IsTakenFromThere(string module) =>
        Assert.Contains(Files.Values, imports => imports.Contains(module));

    [Theory]
    [InlineData("litElementVersions")]
    [InlineData("litHtmlVersions")]
    [InlineData("reactiveElementVersions")]
    [InlineData("lit-html")]
    [InlineData("customElements.define(\"uui-")]
    [InlineData("customElements.define(\"umb-")]
    [InlineData("UmbContextToken(\"UmbAuthContext")]
    public void Code_OfTheBackOffice_IsNotInIt(string mark) =>
        Assert.DoesNotContain(Files.Keys, file => File.ReadAllText(file).Contains(mark, StringComparison.Ordinal));

    // A file that is asked for without a version must have another name when it changes.
    [Fact]
    public void Names_FilesBehindTheEntry_CarryAHash() =>
        Assert.All(Files.Keys.Where(file => Path.GetFileName(file) != "optimizely.js"), file => Assert.Matches("-[A-Za-z0-9_-]{8}\\.js$", file));

    private static bool IsOwn(string import) => import.StartsWith('.');

    private static Dictionary<string, string[]> Follow(string entry)
    {
        var found = new Dictionary<string, string[]>();
        var open = new Queue<string>([entry]);
        while (open.TryDequeue(out var file))
        {
            if (!found.ContainsKey(file))
            {
                found[file] = [.. Imports().Matches(File.ReadAllText(file)).Select(match => match.Groups["target"].Value)];
                foreach (var own in found[file].Where(IsOwn))
                {
                    open.Enqueue(Path.GetFullPath(own, Path.GetDirectoryName(file)!));
                }
            }
        }

        return found;
    }

    [GeneratedRegex("""(?:from|import)\s*\(?\s*["'`](?<target>[^"'`\s]+)["'`]""")]
    private static partial Regex Imports();
}
