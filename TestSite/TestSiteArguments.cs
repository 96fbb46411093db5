using System.Globalization;
using TestSite.Host;

namespace TestSite;

/// <summary>What the command line says.</summary>
internal sealed record TestSiteArguments(int Port, int SandboxPort, string Data, bool Reset, int Umbraco = TestSiteArguments.DefaultUmbraco)
{
    public const int DefaultUmbraco = 17;

    /// <summary>A sandbox that runs already, for a second server of the site; null: one of its own.</summary>
    public Uri? Sandbox { get; private init; }

    /// <summary>Folder of the data protection keys; null: beside the database.</summary>
    public string? Keys { get; private init; }

    public const string Usage = "Options: --umbraco 13|17|18, --port <number>, --sandbox-port <number>, --data <folder>, --reset;"
        + " for a second server on the same data: --sandbox <address>, --keys <folder>.";

    /// <exception cref="TestSiteException">An option is unknown or has no good value.</exception>
    public static TestSiteArguments Parse(IReadOnlyList<string> args, string defaultData)
    {
        var parsed = new TestSiteArguments(5080, 5081, defaultData, false, SiteProgram.Own);
        for (var i = 0; i < args.Count; i++)
        {
            parsed = args[i] switch
            {
                "--reset" => parsed with { Reset = true },
                "--umbraco" => parsed with { Umbraco = Version(args, ++i) },
                "--port" => parsed with { Port = Number(args, ++i) },
                "--sandbox-port" => parsed with { SandboxPort = Number(args, ++i) },
                "--sandbox" => parsed with { Sandbox = Address(args, ++i) },
                "--keys" => parsed with { Keys = Text(args, ++i) },
                "--data" => parsed with { Data = Text(args, ++i) },
                var other => throw new TestSiteException($"{other} is not an option. {Usage}"),
            };
        }

        return parsed.Port == parsed.SandboxPort && parsed.Port != 0
            ? throw new TestSiteException("The site and the sandbox need two different ports.")
            : parsed;
    }

    private static string Text(IReadOnlyList<string> args, int index) =>
        index < args.Count ? args[index] : throw new TestSiteException($"{args[^1]} needs a value. {Usage}");

    private static Uri Address(IReadOnlyList<string> args, int index) =>
        Uri.TryCreate(Text(args, index), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp
            ? address
            : throw new TestSiteException($"{args[index]} is not an http address. {Usage}");

    private static int Number(IReadOnlyList<string> args, int index) =>
        int.TryParse(Text(args, index), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 65535
            ? number
            : throw new TestSiteException($"{args[index]} is not a port. {Usage}");

    private static int Version(IReadOnlyList<string> args, int index) =>
        int.TryParse(Text(args, index), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && SiteProgram.Versions.Contains(number)
            ? number
            : throw new TestSiteException($"{args[index]} is not a version of Umbraco that the test site has. {Usage}");
}
