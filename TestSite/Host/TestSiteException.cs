namespace TestSite.Host;

/// <summary>Why the site does not start, in one sentence that can be shown as it is.</summary>
public sealed class TestSiteException : Exception
{
    public TestSiteException()
    {
    }

    public TestSiteException(string message)
        : base(message)
    {
    }

    public TestSiteException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
