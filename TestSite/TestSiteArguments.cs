using System.Globalization;
using TestSite.Host;

namespace TestSite;

/// <summary>What the command line says.</summary>
internal sealed record TestSiteArguments(int Port, int SandboxPort, string Data, bool Reset)
{
    public const string Usage = "Options: --port <number>, --sandbox-port <number>, --data <folder>, --reset.";

    /// <exception cref="TestSiteException">An option is unknown or has no good value.</exception>
    public static TestSiteArguments Parse(IReadOnlyList<string> args, string defaultData)
    {
        var parsed = new TestSiteArguments(5080, 5081, defaultData, false);
        for (var i = 0; i < args.Count; i++)
        {
            parsed = args[i] switch
            {
                "--reset" => parsed with { Reset = true },
                "--port" => parsed with { Port = Number(args, ++i) },
                "--sandbox-port" => parsed with { SandboxPort = Number(args, ++i) },
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

    private static int Number(IReadOnlyList<string> args, int index) =>
        int.TryParse(Text(args, index), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 65535
            ? number
            : throw new TestSiteException($"{args[index]} is not a port. {Usage}");
}
