using TestSite.Host;
using TestSite.Host.Users;

namespace TestSite;

/// <summary>Starts the sandbox and the site, says where they are, and runs until it is stopped.</summary>
internal static class TestSiteProgram
{
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            var arguments = TestSiteArguments.Parse(args, Path.Combine(SiteProgram.Folder, "data"));
            if (arguments.Umbraco != SiteProgram.Own)
            {
                return await SiteProgram.RunAsync(arguments.Umbraco, args);
            }

            if (arguments.Reset && Directory.Exists(arguments.Data))
            {
                Directory.Delete(arguments.Data, recursive: true);
            }

            await using var sandbox = await SandboxProcess.StartAsync(arguments, CancellationToken.None);
            await using var site = await TestSiteHost.StartAsync(
                new TestSiteHostOptions
                {
                    DataDirectory = arguments.Data,
                    KeysDirectory = arguments.Keys,
                    Port = arguments.Port,
                    Settings = sandbox.Settings,
                    BackofficeDist = Path.Combine(SiteProgram.BackofficeFolder, "dist"),
                    ConfigureLogging = logging => logging
                        .AddConsole()
                        .SetMinimumLevel(LogLevel.Warning)

                        // It warns of keys in clear, which a test site may have.
                        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)

                        // What keeps the site from starting is said below, in one sentence instead of a stack trace.
                        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None),
                });
            await WriteWelcomeAsync(output, site, sandbox);
            await site.WaitForShutdownAsync();
            return 0;
        }
        catch (TestSiteException e)
        {
            await error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static async Task WriteWelcomeAsync(TextWriter output, TestSiteHost site, SandboxProcess sandbox)
    {
        await output.WriteLineAsync($"""

            Umbraco      {SiteProgram.Own}
            Website      {site.BaseAddress}
            Back office  {new Uri(site.BaseAddress, "umbraco")}
            Optimizely   {sandbox.BaseAddress} (simulated)

            Sign in with the password {DemoUsers.Password} as
              {DemoUsers.Admin.Email,-20} administrator
              {DemoUsers.Editor.Email,-20} edits and publishes, has no settings
              {DemoUsers.Reader.Email,-20} reads, may not publish
              {DemoUsers.Danish.Email,-20} administrator, in Danish

            Ctrl+C stops both.
            """);
    }
}
