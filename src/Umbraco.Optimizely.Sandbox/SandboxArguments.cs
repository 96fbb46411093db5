using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Umbraco.Optimizely.Sandbox;

/// <summary>Reads the command line.</summary>
internal static class SandboxArguments
{
    public const int DefaultPort = 5081;

    private const string Usage =
        "Options: --port <number> (default 5081), --data <file> (default: in memory), --projects <number of further projects>, --control (allow /control).";

    public static bool TryRead(string[] args, [NotNullWhen(true)] out SandboxOptions? options, [NotNullWhen(false)] out string? problem)
    {
        options = new SandboxOptions { Port = DefaultPort };
        problem = null;
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : null;
            var read = args[i] switch
            {
                "--control" => options with { EnableControl = true },
                "--data" when value is not null => options with { DatabasePath = value },
                "--port" when Number(value) is { } port and <= 65535 => options with { Port = port },
                "--projects" when Number(value) is { } count => options with { ProjectCount = count },
                _ => null,
            };
            if (read is null)
            {
                problem = $"“{args[i]}” is not understood. {Usage}";
                options = null;
                return false;
            }

            options = read;
            i += args[i] == "--control" ? 0 : 1;
        }

        return true;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
