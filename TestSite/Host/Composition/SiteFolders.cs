namespace TestSite.Host.Composition;

/// <summary>Where the site keeps what it writes.</summary>
/// <param name="Data">Folder of the database.</param>
public sealed record SiteFolders(string Data)
{
    public string Database => Path.Combine(Data, "site.db");

    public string Keys => Path.Combine(Data, "keys");

    public string Temp => Path.Combine(Data, "temp");
}
