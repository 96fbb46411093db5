namespace Umbraco.Optimizely.Tests.Client;

/// <summary>Where the client's sources and what is built from them lie.</summary>
internal static class ClientFolders
{
    public static string Root { get; } = FindRoot();

    public static string Sources { get; } = Path.Combine(Root, "src", "Umbraco.Optimizely.Client");

    public static string Plugin { get; } = Path.Combine(Root, "App_Plugins", "UmbracoOptimizely");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Umbraco.Optimizely.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Umbraco.Optimizely.sln is in none of the folders above the tests.");
    }
}
